class Main {
  public static void main(String[] args) {
    try { } catch (String e) { }
    try { } catch (int e) { }
    try { } catch (Object e) { }
    try { } catch (Missing e) { }
    try { } catch (RuntimeException | String e) { }
  }
}
