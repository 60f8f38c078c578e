import java.io.ByteArrayOutputStream;
import java.io.File;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Prints what javac says of each file of a folder: file, line, column of the caret and first line of the message, with tabs between. */
class Javac {
  public static void main(String[] arguments) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    File[] files = new File(arguments[0]).listFiles((folder, name) -> name.endsWith(".java"));
    Arrays.sort(files);
    Pattern error = Pattern.compile("(?m)^.*\\.java:(\\d+): error: (.*)$");
    Pattern caret = Pattern.compile("(?m)^( *)\\^$");
    for (File file : files) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      String classes = arguments[1];
      compiler.run(null, said, said, "-d", classes, "-nowarn", "-proc:none", "-encoding", "UTF-8", file.getPath());
      String text = said.toString("UTF-8");
      Matcher found = error.matcher(text);
      Matcher pointer = caret.matcher(text);
      while (found.find()) {
        int column = pointer.find(found.end()) ? pointer.group(1).length() + 1 : 0;
        System.out.println(file.getName() + "\t" + found.group(1) + "\t" + column + "\t" + found.group(2));
      }
    }
  }
}
