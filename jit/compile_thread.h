// The thread on which LLVM works for one engine, with a context and a deep stack of its own.
//
// Tasks run one after the other. A task that ends in LLVM's fatal-error handler leaves by longjmp:
// its context is abandoned (leaked: it may be in any state), the thread goes on, and the caller
// gets ERR_COMPILE_FAILED.
#pragma once

#include "compiler.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <pthread.h>

namespace vmkit {

class CompileThread {
public:
  using Task = std::function<llvm::Error(CompileContext &)>;
  using Done = std::function<void(llvm::Error)>;

  CompileThread() = default;
  ~CompileThread() { stop(); }
  CompileThread(const CompileThread &) = delete;
  CompileThread &operator=(const CompileThread &) = delete;

  /// Runs a task and waits for it.
  llvm::Error run(Task task);
  /// Queues a task; `done` is called on the compile thread.
  llvm::Error post(Task task, Done done);
  /// Finishes the task that runs, drops those that wait (they are done, with ERR_ENGINE_DISPOSED),
  /// and joins. What is posted later is dropped, too.
  void stop();

private:
  struct Item {
    Task task;
    Done done;
  };
  llvm::Error start();
  void loop();
  static void *entry(void *self);

  std::mutex mutex;
  std::condition_variable wake;
  std::deque<Item> queue;
  bool stopping = false;
  bool started = false;
  pthread_t thread{};
};

} // namespace vmkit
