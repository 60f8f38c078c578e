#include "stubs.h"

#include "session.h"

#include <cpuid.h>
#include <cstring>

// The resolver's common part. In: r11 = Session*, [rsp] = index, [rsp+8] = return address into the
// caller. The index changes places with the frame pointer, so that the frame is an ordinary link of
// the chain of frames. XSAVE's mask 0xE7 is x87, SSE, AVX and AVX-512; its area needs 64-byte
// alignment and a zeroed header.
asm(R"(
  .text
  .p2align 4
  .type vmkit_resolver_entry,@function
  .globl vmkit_resolver_entry
  .hidden vmkit_resolver_entry
vmkit_resolver_entry:
  xchgq %rbp, (%rsp)
  pushq %rbp
  leaq 8(%rsp), %rbp
  pushq %rax
  pushq %rdi
  pushq %rsi
  pushq %rdx
  pushq %rcx
  pushq %r8
  pushq %r9
  pushq %r10
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  subq $4096, %rsp
  andq $-64, %rsp
  leaq 512(%rsp), %rdi
  xorl %eax, %eax
  movl $8, %ecx
  rep stosq
  movl $0xE7, %eax
  xorl %edx, %edx
  xsave (%rsp)
  movq %r11, %rdi
  movq -8(%rbp), %rsi
  movq %rbp, %rdx
  call vmkit_resolve
  movq %rax, %r11
  movl $0xE7, %eax
  xorl %edx, %edx
  xrstor (%rsp)
  leaq -112(%rbp), %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %r10
  popq %r9
  popq %r8
  popq %rcx
  popq %rdx
  popq %rsi
  popq %rdi
  popq %rax
  movq %rbp, %rsp
  popq %rbp
  jmp *%r11
  .size vmkit_resolver_entry, .-vmkit_resolver_entry

  .p2align 4
  .type vmkit_enter,@function
  .globl vmkit_enter
  .hidden vmkit_enter
vmkit_enter:
  pushq %rbp
  movq %rsp, %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  subq $8, %rsp
  movq %rsp, (%rdi)
  movq %rdi, %rbx
  testq %r8, %r8
  cmovnzq %r8, %rsp
  movq %rsp, 8(%rdi)
  movq %rsi, %rax
  movq %rdx, %rdi
  movq %rcx, %rsi
  call *%rax
  movq (%rbx), %rsp
  xorl %eax, %eax
.Lvmkit_leave:
  addq $8, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  ret
  .size vmkit_enter, .-vmkit_enter

  .p2align 4
  .type vmkit_unwind,@function
  .globl vmkit_unwind
  .hidden vmkit_unwind
vmkit_unwind:
  movq (%rdi), %rsp
  movl $1, %eax
  jmp .Lvmkit_leave
  .size vmkit_unwind, .-vmkit_unwind

  .macro vmkit_exit name, to
  .p2align 4
  .type \name,@function
  .globl \name
  .hidden \name
\name:
  pushq %rbp
  movq %rsp, %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  subq $8, %rsp
  movq %rbp, %rcx
  call \to
  leave
  ret
  .size \name, .-\name
  .endm

  # As preserve_most says: prologues keep their arguments in their registers.
  .p2align 4
  .type vmkit_stack_overflow,@function
  .globl vmkit_stack_overflow
  .hidden vmkit_stack_overflow
vmkit_stack_overflow:
  pushq %rbp
  movq %rsp, %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  pushq %rdi
  pushq %rsi
  pushq %rdx
  pushq %rcx
  pushq %r8
  pushq %r9
  pushq %r10
  movq %rbp, %rcx
  call vmkit_exit_on_overflow
  popq %r10
  popq %r9
  popq %r8
  popq %rcx
  popq %rdx
  popq %rsi
  popq %rdi
  leave
  ret
  .size vmkit_stack_overflow, .-vmkit_stack_overflow

  .p2align 4
  .type vmkit_poll_in_loop,@function
  .globl vmkit_poll_in_loop
  .hidden vmkit_poll_in_loop
vmkit_poll_in_loop:
  pushq %rbp
  movq %rsp, %rbp
  pushq %rax
  pushq %rdi
  pushq %rsi
  pushq %rdx
  pushq %rcx
  pushq %r8
  pushq %r9
  pushq %r10
  call vmkit_poll_slow
  popq %r10
  popq %r9
  popq %r8
  popq %rcx
  popq %rdx
  popq %rsi
  popq %rdi
  popq %rax
  popq %rbp
  ret
  .size vmkit_poll_in_loop, .-vmkit_poll_in_loop

  vmkit_exit vmkit_host_call, vmkit_exit_to_host
  vmkit_exit vmkit_site_missed, vmkit_exit_to_resolver
  vmkit_exit vmkit_polled, vmkit_exit_on_poll
  vmkit_exit vmkit_out_of_fuel, vmkit_exit_on_fuel
  vmkit_exit vmkit_abstract_call, vmkit_exit_on_abstract_call
)");

extern "C" void vmkit_resolver_entry();

namespace vmkit {

namespace {

constexpr unsigned stubSize = 16;
constexpr unsigned stubsPerBlock = 256;

void put32(char *at, int64_t value) {
  const int32_t narrow = static_cast<int32_t>(value);
  std::memcpy(at, &narrow, 4);
}

void put64(char *at, const void *value) { std::memcpy(at, &value, 8); }

// jmp *cell(%rip); push $index; jmp resolver
void writeStub(char *write, char *run, void **cell, uint32_t index, char *resolver) {
  write[0] = '\xFF';
  write[1] = '\x25';
  put32(write + 2, reinterpret_cast<char *>(cell) - (run + 6));
  write[6] = '\x68';
  put32(write + 7, static_cast<int32_t>(index));
  write[11] = '\xE9';
  put32(write + 12, resolver - (run + 16));
}

} // namespace

bool processorIsSupported() {
  unsigned a, b, c, d;
  return __get_cpuid(1, &a, &b, &c, &d) && (c & bit_OSXSAVE);
}

StubPool::~StubPool() {
  for (auto &block : codeBlocks)
    memory.release(block);
  for (auto &block : cellBlocks)
    memory.release(block);
  if (resolver.run)
    memory.release(resolver);
}

llvm::Error StubPool::grow() {
  if (!resolver.run) {
    auto block = memory.allocateCode(24);
    if (!block)
      return block.takeError();
    // movabs $session, %r11; jmp *0(%rip); .quad vmkit_resolver_entry
    char *at = block->write;
    at[0] = '\x49';
    at[1] = '\xBB';
    put64(at + 2, &session);
    at[10] = '\xFF';
    at[11] = '\x25';
    put32(at + 12, 0);
    put64(at + 16, reinterpret_cast<const void *>(&vmkit_resolver_entry));
    resolver = *block;
  }
  auto code = memory.allocateCode(stubSize * stubsPerBlock);
  if (!code)
    return code.takeError();
  auto cells = memory.allocateData(sizeof(void *) * stubsPerBlock);
  if (!cells) {
    memory.release(*code);
    return cells.takeError();
  }
  codeBlocks.push_back(*code);
  cellBlocks.push_back(*cells);
  for (unsigned i = stubsPerBlock; i-- > 0;)
    free.push_back({code->run + i * stubSize, reinterpret_cast<void **>(cells->address) + i});
  return llvm::Error::success();
}

std::optional<uint32_t> StubPool::indexAt(const void *address) const {
  const auto *at = static_cast<const char *>(address);
  for (const auto &block : codeBlocks)
    if (at >= block.run && at < block.run + block.size) {
      int32_t index;
      std::memcpy(&index, block.run + (at - block.run) / stubSize * stubSize + 7, sizeof index);
      return static_cast<uint32_t>(index);
    }
  return std::nullopt;
}

llvm::Expected<StubPool::Stub> StubPool::allocate(uint32_t index) {
  if (free.empty())
    if (auto error = grow())
      return std::move(error);
  Stub stub = free.back();
  free.pop_back();
  writeStub(memory.writable(stub.code), stub.code, stub.cell, index, resolver.run);
  *stub.cell = stub.compile();
  return stub;
}

} // namespace vmkit
