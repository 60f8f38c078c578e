import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs Java programs under OpenJDK, all in one process since starting it costs more than most of them: for each FILE.java
 * that is given, writes FOLDER/FILE.out, what it printed, and, when an exception ended it, FOLDER/FILE.err, its first
 * line and the place where it was thrown.
 *
 * <p>Usage: java Oracle.java FOLDER FILE.java ...
 */
public class Oracle {
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
    for (String file : List.of(args).subList(1, args.length)) {
      Path classes = Files.createTempDirectory("oracle");
      // A public class may have another name than its file here.
      Path source = Path.of(file);
      String text = Files.readString(source).replaceAll("(?m)^public (?=class|final|abstract)", "");
      Path copy = classes.resolve(source.getFileName());
      Files.writeString(copy, text);
      List<String> options = List.of("-nowarn", "-encoding", "UTF-8", "-d", classes.toString());
      var units = files.getJavaFileObjects(copy);
      if (!compiler.getTask(null, files, null, options, null, units).call()) System.exit(1);
      run(folder, source.getFileName().toString().replace(".java", ""), classes, text);
      try (Stream<Path> all = Files.walk(classes)) {
        all.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
      }
    }
  }

  private static void run(Path folder, String name, Path classes, String text) throws Exception {
    PrintStream stdout = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] error = new String[1];
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Method main = main(loader, text);
      System.setOut(new PrintStream(out, false, "UTF-8"));
      // As much stack as a main thread has, whatever ran before.
      Thread thread = new Thread(null, () -> error[0] = invoke(main), "main", 1 << 20);
      thread.start();
      thread.join();
      System.out.flush();
    } finally {
      System.setOut(stdout);
    }
    Files.write(folder.resolve(name + ".out"), out.toByteArray());
    Path errors = folder.resolve(name + ".err");
    if (error[0] == null) Files.deleteIfExists(errors);
    else Files.writeString(errors, error[0]);
  }

  private static Method main(ClassLoader loader, String text) throws Exception {
    Matcher type = Pattern.compile("(?m)^(?:(?:final|abstract) )*class (\\w+)").matcher(text);
    while (type.find()) {
      try {
        Method main = loader.loadClass(type.group(1)).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        return main;
      } catch (NoSuchMethodException e) {
        // The next class may have one.
      }
    }
    throw new IllegalArgumentException("no class has main");
  }

  private static String invoke(Method main) {
    try {
      main.invoke(null, (Object) new String[0]);
      return null;
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause();
      String place = thrown instanceof StackOverflowError ? "" : "\tat " + frame(thrown) + "\n";
      return "Exception in thread \"main\" " + message(thrown) + "\n" + place;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The frame of the program's own code; the library's own are another matter. */
  private static String frame(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .filter(f -> f.getClassLoaderName() == null && f.getModuleName() == null)
        .map(f -> f.getClassName() + "." + f.getMethodName() + "(" + f.getFileName() + ":" + f.getLineNumber() + ")")
        .collect(Collectors.toList())
        .get(0);
  }

  /** Without what depends on the class loader and on what javac called a variable. */
  private static String message(Throwable thrown) {
    if (thrown instanceof NullPointerException) return "java.lang.NullPointerException";
    return thrown.toString().replaceAll("loader java.net.URLClassLoader @\\p{XDigit}+", "loader 'app'");
  }
}
