#include "compile_thread.h"

#include "error.h"
#include "ir_services.h"

#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/TargetSelect.h"

#include <csetjmp>
#include <cstdlib>

// The addon's static destructors never run. exit() in the main JavaScript thread joins nothing:
// LLVM may be at work on a compile thread while they would destroy what it works with. The system
// frees it all, and the addon is never unloaded (-z nodelete).
extern "C" __attribute__((visibility("hidden"))) int __cxa_atexit(void (*)(void *), void *,
                                                                  void *) {
  return 0;
}

namespace vmkit {

namespace {

// LLVM recurses deeply on large functions: an O2 compilation overflowed 64 KiB.
constexpr size_t stackSize = 64u << 20;

struct Recovery {
  std::jmp_buf point;
  std::string reason;
};

thread_local Recovery *recovery = nullptr;

void onFatalError(void *, const char *reason, bool) {
  if (!recovery)
    return; // not on a compile thread: LLVM prints the reason and exits
  recovery->reason = reason;
  std::longjmp(recovery->point, 1);
}

void initializeLlvm() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
    llvm::install_fatal_error_handler(onFatalError);
    keepDebugInfoAsRead();
  });
}

} // namespace

void CompileThread::stop() {
  {
    std::lock_guard lock(mutex);
    stopping = true;
  }
  if (!started)
    return;
  wake.notify_one();
  pthread_join(thread, nullptr);
  started = false;
}

llvm::Error CompileThread::start() {
  if (started)
    return llvm::Error::success();
  initializeLlvm();
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, stackSize);
  const int failed = pthread_create(&thread, &attributes, entry, this);
  pthread_attr_destroy(&attributes);
  if (failed)
    return fail("ERR_OUT_OF_MEMORY", "the compile thread could not be started");
  pthread_setname_np(thread, "vmkit-compile");
  started = true;
  return llvm::Error::success();
}

void *CompileThread::entry(void *self) {
  static_cast<CompileThread *>(self)->loop();
  return nullptr;
}

void CompileThread::loop() {
  CompileContext context;
  Recovery point;
  recovery = &point;
  for (;;) {
    Item item;
    {
      std::unique_lock lock(mutex);
      wake.wait(lock, [&] { return stopping || !queue.empty(); });
      if (stopping)
        break;
      item = std::move(queue.front());
      queue.pop_front();
    }
    if (setjmp(point.point) == 0) {
      item.done(item.task(context));
    } else {
      context.abandon();
      item.done(
          fail("ERR_COMPILE_FAILED", "LLVM gave up: " + llvm::StringRef(point.reason).rtrim()));
    }
  }
  for (Item &item : queue)
    item.done(
        fail("ERR_ENGINE_DISPOSED", "the engine was disposed of before this compilation began"));
  recovery = nullptr;
}

llvm::Error CompileThread::post(Task task, Done done) {
  if (auto error = start())
    return error;
  {
    std::lock_guard lock(mutex);
    queue.push_back({std::move(task), std::move(done)});
  }
  wake.notify_one();
  return llvm::Error::success();
}

llvm::Error CompileThread::run(Task task) {
  std::mutex doneMutex;
  std::condition_variable doneWake;
  bool finished = false;
  std::optional<llvm::Error> result;
  if (auto error = post(std::move(task), [&](llvm::Error error) {
        std::lock_guard lock(doneMutex);
        result.emplace(std::move(error));
        finished = true;
        doneWake.notify_one();
      }))
    return error;
  std::unique_lock lock(doneMutex);
  doneWake.wait(lock, [&] { return finished; });
  return std::move(*result);
}

} // namespace vmkit
