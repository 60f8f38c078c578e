enum Color { RED, GREEN, BLUE }

class Main {
  static int a(Color c) {
    switch (c) {
      case Color.RED:
        return 1;
      case GREEN:
      case GREEN:
        return 2;
      case YELLOW:
        return 3;
    }
    return 4;
  }
}
