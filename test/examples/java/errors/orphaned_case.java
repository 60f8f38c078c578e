class Main {
  public static void main(String[] args) {
    case 1: break;
  }
}
