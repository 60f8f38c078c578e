// Memory for JIT-compiled code, of one engine.
//
// Code comes from one memfd that is mapped twice: executable and writable, never both. Data and
// dispatch cells lie in the same reservation, so that code reaches them with 32-bit displacements.
// Blocks are packed from free lists: a function costs its bytes and no mapping of its own.
//
//   [ code, r-x ............ | data, rw- ............ ]      one reservation
//   [ code, rw- ............ ]                               the alias that the linker writes
//   through
#pragma once

#include "llvm/Support/Error.h"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace vmkit {

/// Offsets of free space in a region; best fit, neighbours joined. Not thread-safe.
class FreeList {
public:
  explicit FreeList(uint64_t capacity) : capacity(capacity) {}
  /// Offset of `size` bytes, or UINT64_MAX when there is no room. O(log n).
  uint64_t allocate(uint64_t size, uint64_t alignment);
  /// Gives back a block; returns the joined free range that it became part of.
  std::pair<uint64_t, uint64_t> release(uint64_t offset, uint64_t size);
  uint64_t used() const { return bytesUsed; }
  uint64_t extent() const { return top; }

private:
  void insert(uint64_t offset, uint64_t size);
  void erase(std::map<uint64_t, uint64_t>::iterator range);

  uint64_t capacity;
  uint64_t top = 0;
  uint64_t bytesUsed = 0;
  std::map<uint64_t, uint64_t> byOffset;
  std::set<std::pair<uint64_t, uint64_t>> bySize;
};

class CodeMemory {
public:
  static constexpr uint64_t codeCapacity = 512ull << 20;
  static constexpr uint64_t dataCapacity = 512ull << 20;

  /// A block of code: where it runs and where it is written.
  struct CodeBlock {
    char *run = nullptr;
    char *write = nullptr;
    uint64_t size = 0;
  };
  struct DataBlock {
    char *address = nullptr;
    uint64_t size = 0;
  };

  static llvm::Expected<std::unique_ptr<CodeMemory>> create();
  ~CodeMemory();
  CodeMemory(const CodeMemory &) = delete;
  CodeMemory &operator=(const CodeMemory &) = delete;

  llvm::Expected<CodeBlock> allocateCode(uint64_t size, uint64_t alignment = 16);
  llvm::Expected<DataBlock> allocateData(uint64_t size, uint64_t alignment = 16);
  void release(const CodeBlock &block);
  void release(const DataBlock &block);

  /// The writable alias of a code address.
  char *writable(char *run) const { return alias + (run - code); }
  bool containsCode(uint64_t address) const {
    return address - reinterpret_cast<uint64_t>(code) < codeCapacity;
  }
  uint64_t codeBase() const { return reinterpret_cast<uint64_t>(code); }
  uint64_t codeUsed() const { return codeSpace.used(); }
  uint64_t dataUsed() const { return dataSpace.used(); }
  uint64_t codeExtent() const { return codeSpace.extent(); }

private:
  CodeMemory() : codeSpace(codeCapacity), dataSpace(dataCapacity) {}

  int file = -1;
  char *code = nullptr;
  char *data = nullptr;
  char *alias = nullptr;
  std::mutex mutex;
  FreeList codeSpace;
  FreeList dataSpace;
};

} // namespace vmkit
