// What Kaleidoscope programs can call besides themselves: output through C's stdio, so that it is
// buffered as a C program's would be; the language flushes it after each top-level expression.
#include <cstdio>

namespace {
// Node starts with C's stdout unbuffered: a system call for each character.
const int buffered = setvbuf(stdout, nullptr, _IOFBF, 1 << 16);
} // namespace

extern "C" {

/// Writes the character with code x; gives 0.
double putchard(double x) {
  putchar(static_cast<unsigned char>(static_cast<int>(x)));
  return 0;
}

/// Writes x and a line break; gives 0.
double printd(double x) {
  printf("%f\n", x);
  return 0;
}

void kaleidoscope_flush() { fflush(stdout); }
}
