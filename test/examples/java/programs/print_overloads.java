class T { public String toString() { return "T!"; } }
class Main {
  public static void main(String[] args) {
    System.out.print(1); System.out.print('c'); System.out.print(2L); System.out.print(1.5); System.out.print(2.5f);
    System.out.print(true); System.out.print("s"); System.out.print(new T()); System.out.print((String) null);
    System.out.println();
    System.out.println(1); System.out.println('c'); System.out.println(2L); System.out.println(1.5); System.out.println(2.5f);
    System.out.println(false); System.out.println("s"); System.out.println(new T()); System.out.println((Object) null);
    byte b = 5; short s = 6;
    System.out.println(b); System.out.println(s);
    System.out.println((int) 'c');
    System.out.println((char) 100);
    System.out.println(new char[] {'h', 'i'});
    System.out.println("");
    System.out.print("no newline at the end");
  }
}
