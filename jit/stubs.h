// The machine code that the kit writes itself: dispatch stubs, entry into guest code, and the way
// out of it. x86-64 System V only; everything that knows the instruction set by hand is here.
//
// A dispatch stub is 16 bytes, as an entry of an ELF procedure linkage table:
//   +0   jmp *cell(%rip)        the function's stable address
//   +6   push $index            where the cell points at first: the compile stub
//   +11  jmp resolver
// The resolver calls Session::resolve(index), which compiles the function, and jumps to what that
// returns; all argument registers, vectors included, are preserved.
#pragma once

#include "code_memory.h"
#include "runtime-cpp/sites.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vmkit {

class Session;
struct Class;
struct Context;

/// One entry into guest code. `unwind` returns from the innermost `enter` without running the guest
/// frames between.
struct EntryFrame {
  void *stackPointer = nullptr; // written by enter, below its frame; where unwind goes back to
  void *stackBase = nullptr;    // the high end of the guest's stack segment; written by enter
  EntryFrame *previous = nullptr;
  /// While the guest waits for what it called by an exit: the exit's frame pointer, and the lowest
  /// address of the guest's stack segment, from where its callee-saved registers are stored. Null
  /// while guest code runs, or native code that it called by itself.
  const void *exitFrame = nullptr;
  const void *exitLow = nullptr;
  const void *foreignHigh = nullptr; // where the stack ends that enter was called on; null: our own
  uint64_t savedLimit = 0;

  /// The frame pointer in enter: a link to the frames that called it.
  const void *enterFrame() const { return static_cast<const char *>(stackPointer) + 48; }
};

/// Bytes below an exit's frame pointer that hold registers: callee-saved ones; and the resolver's
/// with its arguments, and the stack checks' with those that a prologue has not stored yet.
constexpr size_t exitRegisters = 48;
constexpr size_t resolverRegisters = 112;
constexpr size_t overflowRegisters = 96;

using EntryThunk = void (*)(void *target, void *slots);

extern "C" {
/// Calls thunk(target, slots), on `stack` (its high end, 16-byte aligned) unless that is null.
/// Returns 0, or 1 when vmkit_unwind left it.
int vmkit_enter(EntryFrame *frame, EntryThunk thunk, void *target, void *slots, void *stack);
[[noreturn]] void vmkit_unwind(EntryFrame *frame);

// Exits: what guest code and the runtime call to reach the engine. Each stores the callee-saved
// registers in its frame, so that the collector finds what the guest's frames hold in them, and
// calls the session with its frame pointer (session_exits.cpp).
void vmkit_host_call(Session *session, uint32_t id, uint64_t *slots);
SiteTarget vmkit_site_missed(Context *context, Site *site, const Class *type);
__attribute__((preserve_most)) void *vmkit_stack_overflow(Session *session, int64_t frame,
                                                          int32_t throws);
void vmkit_polled(Context *context);
/// For loops of guest code: vmkit_poll_slow, with all integer registers kept in its frame.
__attribute__((preserve_most)) void vmkit_poll_in_loop(Context *context);
void vmkit_out_of_fuel(Context *context);
void vmkit_abstract_call(Context *context);
}

/// Hands out stubs with their cells. Stubs and cells are reused after release.
class StubPool {
public:
  struct Stub {
    char *code = nullptr;  // the stable address
    void **cell = nullptr; // the current target
    void *compile() const { return code + 6; }
  };

  StubPool(CodeMemory &memory, Session &session) : memory(memory), session(session) {}
  ~StubPool();
  /// A stub that resolves `index`; its cell points to the compile stub.
  llvm::Expected<Stub> allocate(uint32_t index);
  void release(Stub stub) { free.push_back(stub); }
  /// The index of the stub at an address, or nothing when there is no stub.
  std::optional<uint32_t> indexAt(const void *address) const;

private:
  llvm::Error grow();

  CodeMemory &memory;
  Session &session;
  CodeMemory::CodeBlock resolver;
  std::vector<CodeMemory::CodeBlock> codeBlocks;
  std::vector<CodeMemory::DataBlock> cellBlocks;
  std::vector<Stub> free;
};

/// False on a processor without XSAVE, which the resolver needs.
bool processorIsSupported();

} // namespace vmkit
