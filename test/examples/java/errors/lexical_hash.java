class lexical_hash {
  int a = 5 # 3;
  String c = `x`;
}
