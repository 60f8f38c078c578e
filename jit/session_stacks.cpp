// Stacks: their bounds and limits, the guest's segments of them, and the chain of frames.
//
// A segment reaches from an exit's frame (or where guest code runs) up to its entry. Exits store
// the callee-saved registers at the low end of it, so a scan of all segments sees all that guest
// frames hold.
#include "session.h"

#include "error.h"
#include "thread_stack.h"

#include <algorithm>
#include <cstdio>

namespace vmkit {

namespace {

// Left below a guest's stack limit for what is not checked: leaf frames, runtime functions, the
// compile stub, and the JavaScript that they call.
constexpr uint64_t unchecked = 256 * 1024;
constexpr uint64_t forJavaScript = 512 * 1024;
// On a stack that is not the thread's own (a foreign-function library's), this much is assumed.
constexpr uint64_t foreignStack = 512 * 1024;

} // namespace

llvm::Error Session::findStack(uint64_t javaScriptReserve) {
  const auto stack = ThreadStack::ofThisThread();
  if (!stack)
    return fail("ERR_OUT_OF_MEMORY", "the bounds of this thread's stack could not be read");
  stackLow = stack->low;
  stackHigh = stack->high;
  // Where V8's limit lies near the stack's end, JavaScript has room below the guest's.
  stackReserve = javaScriptReserve ? javaScriptReserve + forJavaScript : unchecked;
  stackReserve = std::min(stackReserve, stack->size() / 2);
  requests.setStackLimit(reinterpret_cast<uint64_t>(stackLow + stackReserve));
  return llvm::Error::success();
}

void Session::setStackLimit(const void *stackPointer) {
  const char *limit = isOwnStack(stackPointer)
                          ? stackLow + stackReserve
                          : static_cast<const char *>(stackPointer) - foreignStack;
  requests.setStackLimit(reinterpret_cast<uint64_t>(limit));
}

// A foreign-function library may call from a stack of its own. JavaScript can't run there (V8
// compares its stack pointer with the thread's bounds), so the guest runs where the thread's own
// stack was left: the first saved frame pointer that lies in it; where code without frame pointers
// stands between, the lowest address of it that the foreign stack holds. Null when we are on it
// already, or when nothing leads there.
void *Session::ownStack(const void *frame) {
  constexpr uintptr_t redZone = 128;
  constexpr size_t searched = 256 * 1024;
  const char *at = static_cast<const char *>(frame);
  if (isOwnStack(at))
    return nullptr;
  if (at < foreignLow || at >= foreignHigh)
    findForeignStack(at);
  const auto below = [](const char *pointer) {
    return reinterpret_cast<void *>((reinterpret_cast<uintptr_t>(pointer) - redZone) &
                                    ~uintptr_t(15));
  };
  for (const char *link = at; link >= at && link + sizeof(void *) <= foreignHigh;) {
    const char *saved = *reinterpret_cast<const char *const *>(link);
    if (isOwnStack(saved))
      return below(saved);
    if (saved <= link || reinterpret_cast<uintptr_t>(saved) % sizeof(void *) != 0)
      break;
    link = saved;
  }
  const char *lowest = nullptr;
  for (const char *word = at; word + sizeof(void *) <= std::min(foreignHigh, at + searched);
       word += sizeof(void *)) {
    const char *value = *reinterpret_cast<const char *const *>(word);
    if (isOwnStack(value) && (!lowest || value < lowest))
      lowest = value;
  }
  return lowest ? below(lowest) : nullptr;
}

// The bounds of the mapping that holds a foreign stack; empty when it can't be found.
void Session::findForeignStack(const char *pointer) {
  foreignLow = foreignHigh = nullptr;
  std::FILE *file = std::fopen("/proc/self/maps", "r");
  if (!file)
    return;
  char line[512];
  while (std::fgets(line, sizeof line, file)) {
    unsigned long low = 0, high = 0;
    if (std::sscanf(line, "%lx-%lx", &low, &high) != 2)
      continue;
    if (reinterpret_cast<uintptr_t>(pointer) >= low &&
        reinterpret_cast<uintptr_t>(pointer) < high) {
      foreignLow = reinterpret_cast<const char *>(low);
      foreignHigh = reinterpret_cast<const char *>(high);
      break;
    }
  }
  std::fclose(file);
}

void Session::scanStacks(const void *stackPointer, VisitStack visit) const {
  const void *low = stackPointer;
  const EntryFrame *inner = nullptr;
  for (const EntryFrame *frame = frames; frame; inner = frame, frame = frame->previous) {
    if (frame->exitLow) {
      low = frame->exitLow;
    } else if (inner && inner->foreignHigh) {
      // Native code that the guest called by itself changed the stack, then entered us again: it
      // may have saved the guest's registers on either.
      visit(inner->stackPointer, inner->foreignHigh);
      low = inner->stackBase;
    } else if (inner) {
      low = inner->stackPointer;
    }
    visit(low, frame->stackBase);
  }
}

void Session::scanStacksOf(Context *context, const void *stackPointer,
                           void (*visit)(void *data, const uintptr_t *low, const uintptr_t *high),
                           void *data) {
  const Session &session = *context->session;
  const auto each = [&](const void *low, const void *high) {
    const auto aligned = (reinterpret_cast<uintptr_t>(low) + 7) & ~uintptr_t(7);
    const auto end = reinterpret_cast<uintptr_t>(high) & ~uintptr_t(7);
    if (aligned < end)
      visit(data, reinterpret_cast<const uintptr_t *>(aligned),
            reinterpret_cast<const uintptr_t *>(end));
  };
  session.scanStacks(stackPointer, each);
  for (const Pinned *held = session.pinned; held; held = held->next())
    each(held->words.data(), held->words.data() + held->words.size());
  // A failure's operands may be objects, such as the text that is no number, or any number.
  each(&context->failure->a, &context->failure->a + 2);
}

#if __has_feature(address_sanitizer)
__attribute__((no_sanitize("address")))
#endif
int32_t Session::walkFrames(const void *framePointer, uint64_t *out, int32_t capacity,
                            int32_t skip) {
  traces.noteCapture();
  int32_t count = 0;
  const void *start = framePointer;
  const EntryFrame *inner = nullptr;
  for (const EntryFrame *frame = frames; frame && count < capacity;
       inner = frame, frame = frame->previous) {
    const void *foreignLow = nullptr, *foreignEnd = nullptr;
    if (frame->exitFrame) {
      start = frame->exitFrame;
    } else if (inner) {
      start = inner->enterFrame();
      if (inner->foreignHigh) {
        foreignLow = inner->stackPointer;
        foreignEnd = inner->foreignHigh;
      }
    }
    const auto *high = static_cast<const uintptr_t *>(frame->stackBase);
    const auto *low = static_cast<const uintptr_t *>(foreignLow ? inner->stackBase : start);
    // A link is the saved frame pointer with the return address above it. Native code without
    // frame pointers may leave anything in it: the chain ends where it does not lead outwards.
    for (auto *link = static_cast<const uintptr_t *>(start); count < capacity;) {
      const bool own = link >= low && link + 1 < high;
      const bool foreign = link >= foreignLow && link + 1 < foreignEnd;
      if ((!own && !foreign) || reinterpret_cast<uintptr_t>(link) % sizeof(uintptr_t) != 0)
        break;
      if (memory->containsCode(link[1])) {
        if (skip > 0)
          --skip;
        else
          out[count++] = traces.wordOf(link[1]);
      }
      const auto *next = reinterpret_cast<const uintptr_t *>(link[0]);
      if (next <= link && !(foreign && next >= low && next < high))
        break;
      link = next;
    }
  }
  return count;
}

int32_t Session::walkFramesOf(Context *context, const void *framePointer, uint64_t *out,
                              int32_t capacity, int32_t skip) {
  return context->session->walkFrames(framePointer, out, capacity, skip);
}

} // namespace vmkit
