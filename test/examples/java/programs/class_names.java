/** Names of classes may have any letters, and a program sees them as they are. */
public class class_names {
  public static void main(String[] args) {
    String text = new Größe().toString();
    System.out.println(text.substring(0, text.indexOf('@')));
    System.out.println(new Größe.Maß().getClass().getName());
    System.out.println(new Größe.Maß().getClass().getSimpleName());
    System.out.println(new Größe[0].getClass().getName() + " " + new int[0][0].getClass().getName());
    Object number = new Größe();
    Übung cast = (Übung) number;
  }
}

class Größe {
  static class Maß {}
}

interface Übung {}
