int a = 3;
class Main { }
