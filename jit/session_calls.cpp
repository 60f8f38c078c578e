// Calls: into guests, out of them, and the way out when one fails.
#include "session.h"

#include "error.h"
#include "thunks.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

#if __has_feature(address_sanitizer)
extern "C" void __asan_handle_no_return();
#endif

namespace vmkit {

extern "C" {
void *vmkit_resolve(Session *session, uint64_t index, void *stackPointer) {
  return session->resolve(static_cast<uint32_t>(index), stackPointer);
}
}

namespace {

// Left below a guest's stack limit for what is not checked: leaf frames, runtime functions, the
// compile stub.
constexpr uint64_t stackReserve = 256 * 1024;
// On a stack that is not the thread's own (a foreign-function library's), this much is assumed.
constexpr uint64_t foreignStack = 512 * 1024;

[[noreturn]] void die(const char *what, const std::string &name) {
  std::fprintf(stderr, "vmkit: %s '%s'\n", what, name.c_str());
  std::abort();
}

} // namespace

llvm::Expected<EntryThunk> Session::thunkFor(const std::string &signature) {
  if (auto found = thunks.find(signature); found != thunks.end())
    return found->second;
  const std::string name = "vmkit.thunk." + signature;
  auto text = entryThunk(name, signature);
  if (!text)
    return text.takeError();
  LinkedObject object;
  auto address = linkInternal(name, std::move(*text), object);
  if (!address)
    return address.takeError();
  permanent.push_back(std::move(object));
  const auto thunk = reinterpret_cast<EntryThunk>(*address);
  thunks[signature] = thunk;
  return thunk;
}

llvm::Expected<uint64_t> Session::callable(const std::string &name, const std::string &signature) {
  Entry *entry = symbols.find(name);
  if (!entry)
    return fail("ERR_UNKNOWN_SYMBOL", "'" + name + "' is not a symbol of this engine");
  if (entry->kind == SymbolKind::Data)
    return fail("ERR_SIGNATURE", "'" + name + "' is data, not a function");
  auto thunk = thunkFor(signature);
  if (!thunk)
    return thunk.takeError();
  if (auto error = ensureStub(*entry))
    return std::move(error);
  if (freeCallables.empty()) {
    freeCallables.push_back(static_cast<uint32_t>(callables.size()));
    callables.emplace_back();
  }
  const uint32_t index = freeCallables.back();
  freeCallables.pop_back();
  callables[index].entry = entry;
  callables[index].thunk = *thunk;
  entry->callables.push_back(index);
  return index | static_cast<uint64_t>(callables[index].generation) << 32;
}

void Session::setStackLimit(const void *stackPointer) {
  const char *limit = isOwnStack(stackPointer)
                          ? stackLow + stackReserve
                          : static_cast<const char *>(stackPointer) - foreignStack;
  context->stackLimit = reinterpret_cast<uint64_t>(limit);
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

bool Session::call(EntryThunk thunk, const Entry &entry, uint64_t *arguments, void *stack) {
  EntryFrame frame;
  frame.previous = frames;
  frame.savedLimit = context->stackLimit;
  frames = &frame;
  ++entryDepth;
  setStackLimit(stack ? stack : __builtin_frame_address(0));
  const int left = vmkit_enter(&frame, thunk, *entry.stub.cell, arguments, stack);
  --entryDepth;
  frames = frame.previous;
  context->stackLimit = frame.savedLimit;
  if (entryDepth == 0 && !retired.empty())
    reclaim();
  return left == 0;
}

void Session::leave() {
#if __has_feature(address_sanitizer)
  __asan_handle_no_return(); // the frames between are left without returning
#endif
  vmkit_unwind(frames);
}

void *Session::resolve(uint32_t index, void *stackPointer) {
  Entry *entry = symbols.at(index);
  if (std::this_thread::get_id() != owner)
    die("a thread that is not its engine's called the function", entry ? entry->name : "?");
  if (frames)
    frames->exitPointer = stackPointer;
  void *code = nullptr;
  if (!entry || entry->removed) {
    host.raise(fail("ERR_SYMBOL_DISPOSED", "'" + llvm::Twine(entry ? entry->name : "?") +
                                               "' was called after it was disposed of"));
  } else {
    code = codeOf(*entry);
  }
  if (!code) {
    if (!frames)
      die("not entered through the engine, and without code:", entry ? entry->name : "?");
    leave();
  }
  if (frames)
    frames->exitPointer = nullptr;
  return code;
}

void *Session::codeOf(Entry &entry) {
  if (entry.address)
    return entry.address;
  if (entry.compiling) {
    host.raise(fail("ERR_RECURSIVE_COMPILATION",
                    "'" + entry.name + "' was called while it was being compiled"));
    return nullptr;
  }
  if (entry.kind == SymbolKind::Host) {
    if (auto error = compileHost(entry))
      host.raise(std::move(error));
    return entry.address;
  }
  entry.compiling = true;
  hold(entry);
  const bool compiled = host.compile(entry.name);
  entry.compiling = false;
  if (compiled && !entry.address)
    host.raise(
        fail("ERR_BUILD", "'" + entry.name + "' has no code, and its compilation made none"));
  void *code = compiled ? entry.address : nullptr;
  drop(entry);
  return code;
}

llvm::Error Session::compileHost(Entry &entry) {
  auto text = hostThunk(entry.name, entry.signature, this, entry.hostId);
  if (!text)
    return text.takeError();
  LinkedObject object;
  auto address = linkInternal(entry.name, std::move(*text), object);
  if (!address)
    return address.takeError();
  auto module = std::make_unique<Module>();
  module->record.module = nextModule++;
  module->record.functions.push_back(entry.name);
  module->object = std::move(object);
  module->functions.push_back(entry.index);
  publish(entry, *address, module->record.module, Tier::Native);
  modules.try_emplace(module->record.module, std::move(module));
  return llvm::Error::success();
}

void Session::hostCall(uint32_t id, uint64_t *arguments, void *stackPointer) {
  if (!frames || std::this_thread::get_id() != owner)
    die("a host function was called by a guest that was not entered through its engine: function",
        std::to_string(id));
  EntryFrame *frame = frames;
  frame->exitPointer = stackPointer;
  std::memcpy(slots, arguments, hostSlots[id] * sizeof(uint64_t));
  if (!host.call(id))
    leave();
  frame->exitPointer = nullptr;
  arguments[0] = slots[0];
}

void Session::stackOverflow(void *stackPointer) {
  frames->exitPointer = stackPointer;
  host.raise(fail("ERR_STACK_OVERFLOW", "the guest's stack overflowed: a recursion goes too deep"));
  leave();
}

llvm::Expected<void *> Session::exportPointer(const std::string &name,
                                              const std::string &signature) {
  Entry *entry = symbols.find(name);
  if (!entry)
    return fail("ERR_UNKNOWN_SYMBOL", "'" + name + "' is not a symbol of this engine");
  if (entry->kind == SymbolKind::Data)
    return fail("ERR_SIGNATURE", "'" + name + "' is data, not a function");
  const std::string key = std::to_string(entry->serial) + ":" + signature;
  if (auto found = exportPointers.find(key); found != exportPointers.end())
    return found->second;
  if (auto error = ensureStub(*entry))
    return std::move(error);
  auto thunk = thunkFor(signature);
  if (!thunk)
    return thunk.takeError();
  auto exported = std::make_unique<Export>(Export{this, name, entry, *thunk});
  auto text = exportThunk("vmkit.export." + key, signature, exported.get());
  if (!text)
    return text.takeError();
  LinkedObject object;
  auto address = linkInternal("vmkit.export." + key, std::move(*text), object);
  if (!address)
    return address.takeError();
  hold(*entry); // for as long as the engine lives: the address is out of our hands
  exports.push_back(std::move(exported));
  exportObjects.push_back(std::move(object));
  exportPointers[key] = *address;
  return *address;
}

void Session::enterFromNative(Export *exported, uint64_t *arguments) {
  const bool disposed = !exported->session;
  if (disposed || std::this_thread::get_id() != exported->session->owner) {
    // There is no JavaScript here to throw into.
    std::fprintf(
        stderr, "vmkit: '%s' was called %s: nothing was done, 0 returned\n", exported->name.c_str(),
        disposed ? "after its engine was disposed of" : "on a thread that is not its engine's");
    arguments[0] = 0;
    return;
  }
  Session &session = *exported->session;
  void *stack = session.ownStack(__builtin_frame_address(0));
  if (!session.call(exported->thunk, *exported->entry, arguments, stack)) {
    arguments[0] = 0;
    session.host.deliver();
  }
}

} // namespace vmkit
