class lexical_string_two_lines {
  String s = "a
b";
}
