class Main {
  String a = """one line""";
}
