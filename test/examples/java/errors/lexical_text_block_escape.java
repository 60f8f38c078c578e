class lexical_text_block_escape {
  String s = """
      fine
      wrong \q here
      """;
  String t = """no line end""";
}
