// System.in: the process's input, read in large pieces and given in small ones.
#include "java.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace {

unsigned char buffer[1 << 16];
ssize_t next = 0, end = 0;

bool fill() {
  while (true) {
    const ssize_t count = read(STDIN_FILENO, buffer, sizeof buffer);
    if (count > 0) {
      next = 0;
      end = count;
      return true;
    }
    if (count < 0 && errno == EAGAIN) {
      pollfd ready{STDIN_FILENO, POLLIN, 0};
      poll(&ready, 1, -1);
    } else if (count == 0 || errno != EINTR) {
      return false;
    }
  }
}

} // namespace

extern "C" {

/// At most seven bytes, the first the lowest, and in the highest byte how many there are; 0 at the
/// end.
int64_t java_input() {
  if (next == end && !fill())
    return 0;
  uint64_t bytes = 0, count = 0;
  for (; count < 7 && next < end; count++)
    bytes |= uint64_t(buffer[next++]) << (8 * count);
  return static_cast<int64_t>(bytes | count << 56);
}
}
