// Calls into guests: from JavaScript and, by addresses, from native code.
#include "session.h"

#include "error.h"
#include "thunks.h"

#include <cstdio>

namespace vmkit {

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

bool Session::call(EntryThunk thunk, const Entry &entry, uint64_t *arguments, void *stack) {
  if (mustTerminate()) {
    host.raise(termination());
    settle();
    return false;
  }
  EntryFrame frame;
  frame.previous = frames;
  frame.savedLimit = requests.realStackLimit();
  frame.foreignHigh = stack ? foreignHigh : nullptr;
  frames = &frame;
  ++entryDepth;
  setStackLimit(stack ? stack : __builtin_frame_address(0));
  const int left = vmkit_enter(&frame, thunk, *entry.stub.cell, arguments, stack);
  --entryDepth;
  frames = frame.previous;
  if (frames)
    requests.setStackLimit(frame.savedLimit);
  else if (interruptionSeen || !retired.empty())
    settle();
  return left == 0;
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
  auto exported = std::make_unique<Export>(Export{this, name, entry, *thunk, mayThrow(signature)});
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
  const auto refuse = [&](const char *why) {
    // There is no JavaScript here to throw into.
    std::fprintf(stderr, "vmkit: '%s' was called %s: nothing was done, 0 returned\n",
                 exported->name.c_str(), why);
    arguments[0] = 0;
  };
  if (!exported->session)
    return refuse("after its engine was disposed of");
  Session &session = *exported->session;
  if (std::this_thread::get_id() != session.owner)
    return refuse("on a thread that is not its engine's");
  const void *here = __builtin_frame_address(0);
  void *stack = session.ownStack(here);
  // Without the place where the thread's own stack was left, the outer guest's could not be
  // scanned.
  if (!stack && !session.isOwnStack(here) && session.frames && !session.frames->exitFrame)
    return refuse("on a stack from which nothing leads back to the guest that runs");
  const bool returned = session.call(exported->thunk, *exported->entry, arguments, stack);
  if (returned && !(exported->throws && arguments[1]))
    return;
  if (returned) {
    // JavaScript runs on the thread's own stack only.
    struct Thrown {
      Host &host;
      const std::string &function;
      uint64_t word;
    } thrown{session.host, exported->name, arguments[1]};
    EntryFrame frame;
    vmkit_enter(
        &frame,
        [](void *target, void *) {
          auto *given = static_cast<Thrown *>(target);
          given->host.raiseException(given->function, given->word);
        },
        &thrown, nullptr, stack);
  }
  arguments[0] = 0;
  session.host.deliver();
}

} // namespace vmkit
