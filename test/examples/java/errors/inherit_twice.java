class Name implements Comparable<Name>, Runnable {
  public int compareTo(Name o) {
    return 0;
  }
  public void run() {}
}

class Other extends Name implements Comparable<Other> {
  public int compareTo(Other o) {
    return 0;
  }
}
