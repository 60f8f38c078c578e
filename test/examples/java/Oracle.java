import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs Java programs under OpenJDK, all in one process since starting it costs more than most of them: for each FILE.java
 * that is given, writes FOLDER/FILE.out, what it printed, and, when an exception ended it, FOLDER/FILE.err, its stack
 * trace, with the frames of the program's own code.
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
      DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
      StringWriter more = new StringWriter();
      String name = source.getFileName().toString().replace(".java", "");
      if (compiler.getTask(more, files, said, options, null, units).call()) {
        run(folder, name, classes, text);
      } else if (said.getDiagnostics().isEmpty()) {
        // An error in javac itself, which 17 has for some valid programs.
        Files.writeString(folder.resolve(name + ".out"), "javac fails\n");
      } else {
        said.getDiagnostics().forEach(System.err::println);
        System.exit(1);
      }
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
    Files.writeString(folder.resolve(name + ".out"), ofApp(out.toString("UTF-8")));
    Path errors = folder.resolve(name + ".err");
    if (error[0] == null) Files.deleteIfExists(errors);
    else Files.writeString(errors, ofApp(error[0]));
  }

  /** With the name that the class loader has when `java` runs a program. */
  private static String ofApp(String text) {
    return text.replaceAll("loader java.net.URLClassLoader @\\p{XDigit}+", "loader 'app'");
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
      keepProgramFrames(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
      StringWriter text = new StringWriter();
      thrown.printStackTrace(new PrintWriter(text));
      return "Exception in thread \"main\" " + text;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Leaves the frames of the program's own code; the library's own are another matter, and how deep a stack is, too. */
  private static void keepProgramFrames(Throwable thrown, Set<Throwable> seen) {
    if (thrown == null || !seen.add(thrown)) return;
    boolean isOverflow = thrown instanceof StackOverflowError;
    thrown.setStackTrace(
        Stream.of(thrown.getStackTrace())
            .filter(f -> !isOverflow && f.getClassLoaderName() == null && f.getModuleName() == null)
            .filter(f -> !f.getClassName().startsWith("Oracle"))
            .toArray(StackTraceElement[]::new));
    keepProgramFrames(thrown.getCause(), seen);
    for (Throwable each : thrown.getSuppressed()) keepProgramFrames(each, seen);
  }
}
