class Main {
  public public int a;
}
