class Main {
  public static void main(String[] args) {
    switch (1) {
      case 1: continue;
    }
    block: {
      continue block;
    }
  }
}
