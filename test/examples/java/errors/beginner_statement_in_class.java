class Main {
    int x = 1;
    x = 2;
    System.out.println(x);
    for (int i = 0; i < 3; i++) { }
    if (x > 1) { }
    return;
}
