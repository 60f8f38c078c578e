#include "trial.h"

#include "error.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/ErrorHandling.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace vmkit {

namespace {

constexpr unsigned timeLimit = 30; // seconds
constexpr rlim_t memoryLimit = 4ull << 30;

constexpr std::array codes = {"ERR_IR_PARSE",       "ERR_IR_INVALID",      "ERR_IR_REFUSED",
                              "ERR_COMPILE_FAILED", "ERR_BITCODE_INVALID", "ERR_BITCODE_NEWER",
                              "ERR_SIGNATURE",      "ERR_BUILD",           "ERR_BROKEN_BY_PASS"};

// What a child tells: code, line, column, the line's length, the line, the message.
std::string encode(llvm::Error error) {
  std::string text;
  llvm::handleAllErrors(
      std::move(error),
      [&](const CodedError &coded) {
        llvm::raw_string_ostream(text) << coded.code << '\n'
                                       << coded.position.line << '\n'
                                       << coded.position.column << '\n'
                                       << coded.position.lineText << '\n'
                                       << coded.text;
      },
      [&](const llvm::ErrorInfoBase &other) {
        text = "ERR_COMPILE_FAILED\n0\n0\n\n" + other.message();
      });
  return text;
}

llvm::Error decode(llvm::StringRef text) {
  auto next = [&] {
    auto [head, tail] = text.split('\n');
    text = tail;
    return head;
  };
  const llvm::StringRef name = next();
  TextPosition position;
  (void)next().getAsInteger(10, position.line);
  (void)next().getAsInteger(10, position.column);
  position.lineText = next().str();
  for (const char *code : codes)
    if (name == code)
      return fail(code, text, position);
  return fail("ERR_COMPILE_FAILED", text, position);
}

void limitMemory() {
  unsigned long pages = 0;
  if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
    if (std::fscanf(file, "%lu", &pages) != 1)
      pages = 0;
    std::fclose(file);
  }
  if (pages == 0)
    return;
  const rlim_t limit = pages * 4096ull + memoryLimit;
  const rlimit both{limit, limit};
  setrlimit(RLIMIT_AS, &both);
}

void tell(int output, llvm::Error error) {
  const std::string text = encode(std::move(error));
  for (size_t done = 0; done < text.size();) {
    const ssize_t count = write(output, text.data() + done, text.size() - done);
    if (count <= 0)
      break;
    done += count;
  }
}

// The compile thread's own handler would go on with that thread's loop, in the child.
void onFatalErrorInChild(void *output, const char *reason, bool) {
  tell(*static_cast<int *>(output),
       fail("ERR_COMPILE_FAILED", "LLVM gave up: " + llvm::StringRef(reason).rtrim()));
  _exit(1);
}

[[noreturn]] void runChild(int output, llvm::function_ref<llvm::Error()> work) {
  for (int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGALRM})
    std::signal(signal, SIG_DFL);
  alarm(timeLimit);
  limitMemory();
  if (const int null = open("/dev/null", O_WRONLY); null >= 0)
    dup2(null, STDERR_FILENO);
  llvm::remove_fatal_error_handler();
  llvm::install_fatal_error_handler(onFatalErrorInChild, &output);
  int status = 0;
  if (llvm::Error error = work()) {
    tell(output, std::move(error));
    status = 1;
  }
  _exit(status);
}

} // namespace

llvm::Error tryInChild(llvm::function_ref<llvm::Error()> work, const char *crashCode,
                       std::shared_mutex *tables) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0)
    return fail("ERR_OUT_OF_MEMORY",
                llvm::Twine("the trial's pipe could not be made: ") + std::strerror(errno));
  // What the child reads must not be half-changed, or locked for ever, by a thread that it lacks.
  // It keeps this hold.
  if (tables)
    tables->lock_shared();
  const pid_t child = fork();
  if (tables && child != 0)
    tables->unlock_shared();
  if (child < 0) {
    close(ends[0]);
    close(ends[1]);
    return fail("ERR_OUT_OF_MEMORY",
                llvm::Twine("the trial's process could not be started: ") + std::strerror(errno));
  }
  if (child == 0)
    runChild(ends[1], work);
  close(ends[1]);
  std::string text;
  char buffer[4096];
  for (;;) {
    const ssize_t count = read(ends[0], buffer, sizeof buffer);
    if (count < 0 && errno == EINTR)
      continue;
    if (count <= 0)
      break;
    text.append(buffer, count);
  }
  close(ends[0]);
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR)
      return fail("ERR_COMPILE_FAILED",
                  llvm::Twine("the trial's result was lost: ") + std::strerror(errno));
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
    return llvm::Error::success();
  if (!text.empty())
    return decode(text);
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM)
    return fail(crashCode, "LLVM did not finish with this input within " + llvm::Twine(timeLimit) +
                               " seconds (tried in a child process)");
  return fail(crashCode,
              "LLVM crashes on this input (tried in a child process, which ended with " +
                  (WIFSIGNALED(status) ? llvm::Twine(strsignal(WTERMSIG(status)))
                                       : "status " + llvm::Twine(WEXITSTATUS(status))) +
                  "): it is damaged, or it is beyond what LLVM can compile for this machine");
}

} // namespace vmkit
