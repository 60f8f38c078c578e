class lexical_text_block_open {
  String t = """a
    b""";
  int x = 1;
}
