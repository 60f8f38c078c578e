class lexical_restricted_variables {
  <permits> void m(permits p) { }
  record[] none() { return null; }
  var field = 1;
  yield other;
  sealed third;
}
