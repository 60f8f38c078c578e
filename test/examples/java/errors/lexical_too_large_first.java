class lexical_too_large_first {
  float f = 1.5;
  long l = 12345678901;
  int i = 1L;
  char c = -1;
  byte b = 128;
  short s = 32768;
  char d = 65536;
  float g = 1e10;
  int j = 1.0f;
  boolean z = 1;
  char e = "e";
  String u = 'u';
}
