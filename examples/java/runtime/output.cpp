// System.out: text goes to the process's standard output as UTF-8, buffered; the language flushes
// it when a program ends, however it ends.
#include "text.h"

#include <cerrno>
#include <cstdio>
#include <poll.h>
#include <unistd.h>

using namespace java;

namespace {

/// Writes all of it. Node makes pipes non-blocking when it uses them itself: C's stdout would then
/// lose what a slow reader leaves no room for.
ssize_t writeAll(void *, const char *data, size_t size) {
  size_t done = 0;
  while (done < size) {
    const ssize_t written = write(STDOUT_FILENO, data + done, size - done);
    if (written >= 0) {
      done += static_cast<size_t>(written);
    } else if (errno == EAGAIN) {
      pollfd ready{STDOUT_FILENO, POLLOUT, 0};
      poll(&ready, 1, -1);
    } else if (errno != EINTR) {
      return 0;
    }
  }
  return static_cast<ssize_t>(size);
}

FILE *openOutput() {
  cookie_io_functions_t functions{};
  functions.write = writeAll;
  FILE *file = fopencookie(nullptr, "w", functions);
  if (file)
    setvbuf(file, nullptr, _IOFBF, 1 << 16);
  return file ? file : stdout;
}

FILE *const output = openOutput();

bool isHigh(char16_t unit) { return (unit & 0xFC00) == 0xD800; }
bool isLow(char16_t unit) { return (unit & 0xFC00) == 0xDC00; }

/// Writes a code point; half of a pair is printed as Java does, as a question mark.
char *encode(char *to, uint32_t point) {
  const auto put = [&to](uint32_t byte) { *to++ = static_cast<char>(byte); };
  if (point < 0x80) {
    put(point);
  } else if (point < 0x800) {
    put(0xC0 | point >> 6);
    put(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    put(0xE0 | point >> 12);
    put(0x80 | (point >> 6 & 0x3F));
    put(0x80 | (point & 0x3F));
  } else {
    put(0xF0 | point >> 18);
    put(0x80 | (point >> 12 & 0x3F));
    put(0x80 | (point >> 6 & 0x3F));
    put(0x80 | (point & 0x3F));
  }
  return to;
}

} // namespace

extern "C" {

/// A string, never null.
NOINLINE void java_print(const String *text) {
  char buffer[1024];
  char *to = buffer;
  const char16_t *at = text->chars;
  const char16_t *end = at + text->length;
  while (at < end) {
    if (to > buffer + sizeof buffer - 4) {
      fwrite(buffer, 1, static_cast<size_t>(to - buffer), output);
      to = buffer;
    }
    const char16_t unit = *at++;
    if (unit < 0x80) {
      *to++ = static_cast<char>(unit);
    } else if (isHigh(unit) && at < end && isLow(*at)) {
      to = encode(to, 0x10000 + ((unit & 0x3FFu) << 10) + (*at++ & 0x3FFu));
    } else if (isHigh(unit) || isLow(unit)) {
      *to++ = '?';
    } else {
      to = encode(to, unit);
    }
  }
  fwrite(buffer, 1, static_cast<size_t>(to - buffer), output);
}

void java_newline() { putc('\n', output); }

NOINLINE void java_println(const String *text) {
  flockfile(output); // a line stays whole when several threads print
  java_print(text);
  putc_unlocked('\n', output);
  funlockfile(output);
}

void java_flush() { fflush(output); }
}
