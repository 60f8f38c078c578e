class lexical_restricted_types {
  class var { }
  class yield { }
  interface record { }
  enum sealed { A }
  record permits() { }
}
