// Exits: how guest code reaches the engine, and how it is left when something ends it.
//
// The exits of stubs.cpp come here with their frame pointer. While the engine works, the innermost
// entry knows it: the collector scans the guest's stack from there, and traces begin there.
#include "session.h"

#include "error.h"
#include "runtime-cpp/heap.h"
#include "thunks.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

#if __has_feature(address_sanitizer)
extern "C" void __asan_handle_no_return();
#endif

namespace vmkit {

extern "C" {
void *vmkit_resolve(Session *session, uint64_t index, const void *frame) {
  return session->resolve(static_cast<uint32_t>(index), frame);
}

void vmkit_exit_to_host(Session *session, uint32_t id, uint64_t *arguments, const void *frame) {
  session->hostCall(id, arguments, frame);
}

SiteTarget vmkit_exit_to_resolver(Context *context, Site *site, const Class *type,
                                  const void *frame) {
  return context->session->siteMissed(site->id, type, frame);
}

void *vmkit_exit_on_overflow(Session *session, int64_t bytes, int32_t throws, const void *frame) {
  return session->stackOverflow(bytes, throws != 0, frame);
}

void vmkit_exit_on_poll(Context *context, uint64_t, uint64_t, const void *frame) {
  context->session->polled(frame);
}

void vmkit_exit_on_fuel(Context *context, uint64_t, uint64_t, const void *frame) {
  context->session->outOfFuel(frame);
}

void vmkit_exit_on_abstract_call(Context *context, uint64_t, uint64_t, const void *frame) {
  context->session->abstractCall(frame);
}
}

namespace {

[[noreturn]] void die(const char *what, const std::string &name) {
  std::fprintf(stderr, "vmkit: %s '%s'\n", what, name.c_str());
  std::abort();
}

} // namespace

void Session::leaveGuest(const void *frame, size_t registers) {
  if (!frames || std::this_thread::get_id() != owner)
    die("guest code runs that was not entered through its engine, or not on its thread; it called",
        "the engine");
  frames->exitFrame = frame;
  frames->exitLow = static_cast<const char *>(frame) - registers;
}

void Session::returnToGuest() {
  if (mustTerminate())
    terminate();
  frames->exitFrame = frames->exitLow = nullptr;
}

void Session::leave() {
#if __has_feature(address_sanitizer)
  __asan_handle_no_return(); // the frames between are left without returning
#endif
  vmkit_unwind(frames);
}

// --- terminations

llvm::Error Session::termination() {
  const uint32_t pending = requests.pending();
  if (pending & Requests::Interruption) {
    interruptionSeen = true;
    return fail("ERR_INTERRUPTED", "the guest was interrupted");
  }
  if (pending & Requests::TimeLimit)
    return fail("ERR_TIME_LIMIT", "the guest ran longer than its time limit");
  return fail("ERR_FUEL", "the guest used up its fuel");
}

void Session::terminate() {
  host.raise(termination());
  leave();
}

// What ended a guest ends the guests around it, too: it stays requested until the outermost one is
// left, whatever host functions between do with the error.
void Session::settle() {
  if (entryDepth > 0)
    return;
  if (interruptionSeen) {
    interruptionSeen = false;
    requests.withdraw(Requests::Interruption);
  }
  if (!retired.empty())
    reclaim();
}

void Session::setFuel(int64_t units) { context->fuel = units; }

int64_t Session::fuel() const { return std::max<int64_t>(context->fuel, 0); }

// --- exits

void *Session::resolve(uint32_t index, const void *frame) {
  Entry *entry = symbols.at(index);
  if (std::this_thread::get_id() != owner)
    die("a thread that is not its engine's called the function", entry ? entry->name : "?");
  if (frames)
    leaveGuest(frame, resolverRegisters);
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
    returnToGuest();
  return code;
}

void Session::hostCall(uint32_t id, uint64_t *arguments, const void *frame) {
  leaveGuest(frame, exitRegisters);
  const HostFunction &function = hostFunctions[id];
  std::memcpy(slots, arguments, function.slots * sizeof(uint64_t));
  const bool throws = function.throws; // the table may grow while it runs
  if (!host.call(id))
    leave();
  returnToGuest();
  arguments[0] = slots[0];
  if (throws)
    arguments[1] = slots[1];
}

SiteTarget Session::siteMissed(uint32_t site, const Class *type, const void *frame) {
  leaveGuest(frame, exitRegisters);
  SiteTarget found{};
  if (!resolveSite(site, type, found))
    leave();
  returnToGuest();
  return found;
}

void Session::abstractCall(const void *frame) {
  leaveGuest(frame, exitRegisters);
  host.raise(fail("ERR_CLASS", "an abstract method was called: the receiver's class, which should "
                               "define it, is abstract"));
  leave();
}

void *Session::stackOverflow(int64_t bytes, bool throws, const void *frame) {
  leaveGuest(frame, overflowRegisters);
  if (mustTerminate())
    terminate();
  // Whether there is room, whatever made the guest come here; below the exit's link is its stack.
  const auto pointer = reinterpret_cast<uint64_t>(frame) + 2 * sizeof(void *);
  const uint64_t limit = requests.realStackLimit();
  const bool room =
      bytes >= 0 && pointer >= limit && static_cast<uint64_t>(bytes) <= pointer - limit;
  if (!room && throws) {
    void *word = vmkit_fail(context, FailureStack, 0, 0);
    returnToGuest();
    return word;
  }
  if (!room) {
    host.raise(
        fail("ERR_STACK_OVERFLOW", "the guest's stack overflowed: a recursion goes too deep"));
    leave();
  }
  requests.publish();
  returnToGuest();
  return nullptr;
}

void Session::polled(const void *frame) {
  if (!frames) { // the runtime was called from outside of any guest
    requests.publish();
    return;
  }
  leaveGuest(frame, exitRegisters);
  if (mustTerminate())
    terminate();
  requests.publish();
  vmkit_heap_poll(context);
  returnToGuest();
}

void Session::outOfFuel(const void *frame) {
  leaveGuest(frame, exitRegisters);
  terminate();
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

} // namespace vmkit
