// Grades of students: parsing lines, averages, a histogram, ranks with ties, statistics, a report in columns
import java.util.*;
import java.util.function.*;

public class student_grades {
  private static final String DATA = "Smith,John,85,92,78\nDoe,Jane,95,88,91\nBrown,Charlie,70,65,x\nAdams,Amy,88,92,90\nKing\nLee,Bo,100,100,100\nDoe,Jim,60,55,48,72\n\nYoung,Al,-5,80,90";

  static class Student implements Comparable<Student> {
    final String last, first;
    private final List<Integer> marks = new ArrayList<>();
    Student(String last, String first) { this.last = last; this.first = first; }
    void addMark(int mark) { if (mark < 0 || mark > 100) throw new IllegalArgumentException("mark out of range: " + mark); marks.add(mark); }
    double average() { if (marks.isEmpty()) return 0; int sum = 0; for (int m : marks) sum += m; return (double) sum / marks.size(); }
    Grade grade() { return Grade.of(average()); }
    int best() { return Collections.max(marks); }
    @Override public int compareTo(Student o) { int c = Double.compare(o.average(), average()); if (c == 0) c = last.compareTo(o.last); return c == 0 ? first.compareTo(o.first) : c; }
    @Override public String toString() { return first + " " + last; }
  }

  enum Grade {
    A(90), B(80), C(70), D(60), F(0);
    final int least;
    Grade(int least) { this.least = least; }
    static Grade of(double average) { for (Grade g : values()) if (average >= g.least) return g; return F; }
    boolean passes() { return this.compareTo(D) <= 0; }
  }

  static class BadLineException extends Exception {
    final int line;
    BadLineException(int line, String why, Throwable cause) { super("line " + line + ": " + why, cause); this.line = line; }
    BadLineException(int line, String why) { this(line, why, null); }
  }

  static List<String> split(String s, char at) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (char c : s.toCharArray()) if (c == at) { parts.add(part.toString()); part = new StringBuilder(); } else part.append(c);
    parts.add(part.toString());
    return parts;
  }

  static Student parse(String line, int number) throws BadLineException {
    List<String> fields = split(line, ',');
    if (fields.size() < 3) throw new BadLineException(number, "too short: '" + line + "'");
    Student s = new Student(fields.get(0), fields.get(1));
    for (String f : fields.subList(2, fields.size())) {
      try {
        s.addMark(Integer.parseInt(f.trim()));
      } catch (NumberFormatException e) {
        throw new BadLineException(number, "no number: " + f, e);
      } catch (IllegalArgumentException e) {
        throw new BadLineException(number, e.getMessage());
      }
    }
    return s;
  }

  static String pad(Object o, int width) {
    String s = String.valueOf(o);
    StringBuilder b = new StringBuilder();
    boolean right = o instanceof Number;
    if (right) for (int i = s.length(); i < width; i++) b.append(' ');
    b.append(s);
    while (b.length() < width) b.append('.');
    return b.toString();
  }

  static double round(double v, int places) { double f = 1; for (int i = 0; i < places; i++) f *= 10; return Math.round(v * f) / f; }

  static double median(Collection<? extends Number> all) {
    double[] sorted = new double[all.size()];
    int i = 0;
    for (Number n : all) sorted[i++] = n.doubleValue();
    Arrays.sort(sorted);
    return sorted.length % 2 == 1 ? sorted[sorted.length / 2] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
  }

  static <K, V> Map<K, List<V>> group(Collection<V> all, Function<? super V, ? extends K> key, Supplier<Map<K, List<V>>> make) {
    Map<K, List<V>> groups = make.get();
    for (V v : all) groups.computeIfAbsent(key.apply(v), k -> new ArrayList<>()).add(v);
    return groups;
  }

  public static void main(String[] args) {
    List<Student> students = new ArrayList<>();
    int number = 0, bad = 0;
    for (String line : split(DATA, '\n')) {
      number++;
      if (line.isEmpty()) continue;
      try {
        students.add(parse(line, number));
      } catch (BadLineException e) {
        bad++;
        System.out.println(e.getMessage() + (e.getCause() != null ? " (" + e.getCause().getMessage() + ")" : ""));
      }
    }
    System.out.println(students + " " + bad);
    Collections.sort(students);
    int rank = 0, seen = 0;
    double last = -1;
    for (Student s : students) {
      seen++;
      if (s.average() != last) rank = seen;
      last = s.average();
      System.out.println(pad(rank, 2) + " " + pad(s, 14) + pad(round(last, 1), 6) + " " + s.grade() + (s.grade().passes() ? "" : " fails") + " best " + s.best());
    }
    Map<Grade, List<Student>> byGrade = group(students, Student::grade, LinkedHashMap::new);
    for (Grade g : Grade.values()) {
      int n = byGrade.getOrDefault(g, List.of()).size();
      System.out.println(g + " " + "*".repeat(n) + (n == 0 ? "-" : " " + byGrade.get(g)));
    }
    List<Integer> all = new ArrayList<>();
    for (Student s : students) all.addAll(s.marks);
    double mean = 0;
    for (int m : all) mean += m;
    mean /= all.size();
    double variance = 0;
    for (int m : all) variance += (m - mean) * (m - mean);
    System.out.println(round(mean, 2) + " " + median(all) + " " + round(Math.sqrt(variance / all.size()), 2) + " " + median(List.of(1.5, 2L, 3)));
    int[] histogram = new int[11];
    for (int m : all) histogram[m / 10]++;
    for (int i = histogram.length - 1; i >= 4; i--) System.out.println(pad(i * 10, 3) + " " + "#".repeat(histogram[i]));
    Iterator<Student> it = students.iterator();
    while (it.hasNext()) if (!it.next().grade().passes()) it.remove();
    students.removeIf(s -> s.last.startsWith("L"));
    students.replaceAll(s -> { Student t = new Student(s.last.toUpperCase(), s.first.substring(0, 1) + "."); t.marks.addAll(s.marks); return t; });
    System.out.println(students);
    new Student("Nobody", "No").best();
  }
}
