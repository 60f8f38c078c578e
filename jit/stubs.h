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

#include <cstdint>
#include <optional>
#include <vector>

namespace vmkit {

class Session;

/// One entry into guest code. `unwind` returns from the innermost `enter` without running the guest
/// frames between.
struct EntryFrame {
  void *stackPointer = nullptr; // written by enter; where unwind goes back to
  void *stackBase = nullptr;    // the high end of the guest's stack segment
  EntryFrame *previous = nullptr;
  void *exitPointer =
      nullptr; // stack pointer at the last call out of the guest; null while it runs
  uint64_t savedLimit = 0;
};

using EntryThunk = void (*)(void *target, void *slots);

extern "C" {
/// Calls thunk(target, slots), on `stack` (its high end, 16-byte aligned) unless that is null.
/// Returns 0, or 1 when vmkit_unwind left it.
int vmkit_enter(EntryFrame *frame, EntryThunk thunk, void *target, void *slots, void *stack);
[[noreturn]] void vmkit_unwind(EntryFrame *frame);
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
