package tools.text;

public class Name {
  public static final String NAME = Name.class.getName();
}
