// System.out and System.err: text goes to the process's streams as UTF-8. Output is buffered, and
// the language flushes it when a program ends, however it ends; errors are written at once.
#include "java.h"

#include <cerrno>
#include <cstdio>
#include <poll.h>
#include <unistd.h>

using namespace vmkit;

namespace {

constexpr int outputFile = STDOUT_FILENO;
constexpr int errorFile = STDERR_FILENO;

/// Writes all of it. Node makes pipes non-blocking when it uses them itself: C's stdout would then
/// lose what a slow reader leaves no room for.
ssize_t writeAll(void *cookie, const char *data, size_t size) {
  const int file = *static_cast<const int *>(cookie);
  size_t done = 0;
  while (done < size) {
    const ssize_t written = write(file, data + done, size - done);
    if (written >= 0) {
      done += static_cast<size_t>(written);
    } else if (errno == EAGAIN) {
      pollfd ready{file, POLLOUT, 0};
      poll(&ready, 1, -1);
    } else if (errno != EINTR) {
      return 0;
    }
  }
  return static_cast<ssize_t>(size);
}

FILE *open(const int &descriptor, int buffering, FILE *instead) {
  cookie_io_functions_t functions{};
  functions.write = writeAll;
  FILE *file = fopencookie(const_cast<int *>(&descriptor), "w", functions);
  if (file)
    setvbuf(file, nullptr, buffering, 1 << 16);
  return file ? file : instead;
}

FILE *const output = open(outputFile, _IOFBF, stdout);
FILE *const errors = open(errorFile, _IONBF, stderr);

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

/// The units of a string, never null, in the form that they have.
template <typename Unit>
void print(Context *context, FILE *file, const Unit *at, const Unit *end, bool polls) {
  char buffer[1024];
  char *to = buffer;
  while (at < end) {
    if (to > buffer + sizeof buffer - 4) {
      fwrite_unlocked(buffer, 1, static_cast<size_t>(to - buffer), file);
      to = buffer;
      if (polls)
        poll(context);
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
  fwrite_unlocked(buffer, 1, static_cast<size_t>(to - buffer), file);
}

void print(Context *context, FILE *file, const String *text, bool polls) {
  const uint32_t length = text->lengthAndCoder >> 1;
  const char *units = reinterpret_cast<const char *>(text) + StringUnitsOffset;
  if (text->lengthAndCoder & 1) {
    const auto *wide = reinterpret_cast<const char16_t *>(units);
    print(context, file, wide, wide + length, polls);
  } else {
    const auto *latin1 = reinterpret_cast<const uint8_t *>(units);
    print(context, file, latin1, latin1 + length, polls);
  }
}

} // namespace

extern "C" {

/// Writes a string, and a line's end behind it when `endsLine` is not 0.
NOINLINE void java_write(Context *context, const String *text, int32_t isError, int32_t endsLine) {
  FILE *file = isError ? errors : output;
  // A line stays whole when several threads print. A poll may leave the guest, so that no lock may
  // be held there: long texts are written without one.
  constexpr uint32_t longText = 1 << 16;
  const bool isLong = text->lengthAndCoder >> 1 > longText;
  if (isLong) {
    print(context, file, text, true);
    if (endsLine)
      putc('\n', file);
    return;
  }
  flockfile(file);
  print(context, file, text, false);
  if (endsLine)
    putc_unlocked('\n', file);
  funlockfile(file);
}

void java_flush() { fflush(output); }
}
