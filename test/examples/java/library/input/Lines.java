import java.io.*;
public class Lines { public static void main(String[] a) throws IOException {
  System.out.println(System.in.read()); BufferedReader r = new BufferedReader(new InputStreamReader(System.in));
  String s; int n = 0; while ((s = r.readLine()) != null) { n++; System.out.println(n + ":" + s + ":" + s.length()); if (n == 3) System.out.println((char) r.read()); }
  System.out.println(r.read() + " " + r.readLine());
  BufferedReader q = new BufferedReader(new StringReader("a\r\nb\rc\n\nlast")); while ((s = q.readLine()) != null) System.out.print("[" + s + "]"); q.close(); try { q.readLine(); } catch (IOException e) { System.out.println(e); }
  System.out.append("x").append('y').append("abcdef", 1, 3).write(65); System.out.write("é\n".getBytes()); System.out.flush();
} }
