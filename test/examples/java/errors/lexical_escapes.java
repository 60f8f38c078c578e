class lexical_escapes {
  String a = "\q";
  char b = '\8';
  String c = "a\x41";
  String d = "ok\
";
  char e = '\';
}
