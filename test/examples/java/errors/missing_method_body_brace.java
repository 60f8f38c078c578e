class Main {
  void m()
    int a = 1;
  }
}
