#include "code_memory.h"

#include "error.h"

#include "llvm/Support/MathExtras.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace vmkit {

namespace {

constexpr uint64_t pageSize = 4096;
// A free range of at least this size gives its whole pages back to the system.
constexpr uint64_t returnThreshold = 64 * 1024;

llvm::Error systemError(const char *what) {
  return fail("ERR_OUT_OF_MEMORY", llvm::Twine(what) + " failed: " + std::strerror(errno) +
                                       "; raise the process's limit of address space (ulimit -v)");
}

// Address space for code and data. Near the addon, calls of its functions need no stub; the hint is
// only that.
void *reserveNear(uint64_t address) {
  constexpr uint64_t size = CodeMemory::codeCapacity + CodeMemory::dataCapacity;
  constexpr uint64_t distance = size + (256ull << 20);
  void *hint = address > 2 * distance
                   ? reinterpret_cast<void *>((address - distance) & ~(pageSize - 1))
                   : nullptr;
  return mmap(hint, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
}

llvm::Error full(const char *what, uint64_t capacity) {
  return fail("ERR_OUT_OF_MEMORY",
              llvm::Twine("the engine's ") + what + " memory is full (" +
                  llvm::Twine(capacity >> 20) +
                  " MiB): dispose of functions that are no longer needed, or use another engine");
}

// Blocks are this, times a whole number, in size and place. With a finer one, the gaps between
// small functions would be too small or misplaced for any use.
constexpr uint64_t granule = 16;

uint64_t blockSize(uint64_t size) { return llvm::alignTo(std::max<uint64_t>(size, 1), granule); }

} // namespace

uint64_t FreeList::allocate(uint64_t size, uint64_t alignment) {
  size = blockSize(size);
  // Whatever has this size fits wherever it begins: no search through what does not.
  const uint64_t enough = alignment > granule ? size + alignment - granule : size;
  if (auto candidate = bySize.lower_bound({enough, 0}); candidate != bySize.end()) {
    const auto [length, offset] = *candidate;
    const uint64_t start = llvm::alignTo(offset, alignment);
    erase(byOffset.find(offset));
    if (start > offset)
      insert(offset, start - offset);
    if (start + size < offset + length)
      insert(start + size, offset + length - start - size);
    bytesUsed += size;
    return start;
  }
  const uint64_t start = llvm::alignTo(top, alignment);
  if (start + size > capacity || start + size < start)
    return UINT64_MAX;
  if (start > top)
    insert(top, start - top);
  top = start + size;
  bytesUsed += size;
  return start;
}

std::pair<uint64_t, uint64_t> FreeList::release(uint64_t offset, uint64_t size) {
  size = blockSize(size);
  bytesUsed -= size;
  auto next = byOffset.lower_bound(offset);
  if (next != byOffset.end() && next->first == offset + size) {
    size += next->second;
    auto joined = next++;
    erase(joined);
  }
  if (next != byOffset.begin()) {
    auto previous = std::prev(next);
    if (previous->first + previous->second == offset) {
      offset = previous->first;
      size += previous->second;
      erase(previous);
    }
  }
  insert(offset, size);
  return {offset, size};
}

void FreeList::insert(uint64_t offset, uint64_t size) {
  byOffset.emplace(offset, size);
  bySize.emplace(size, offset);
}

void FreeList::erase(std::map<uint64_t, uint64_t>::iterator range) {
  bySize.erase({range->second, range->first});
  byOffset.erase(range);
}

llvm::Expected<std::unique_ptr<CodeMemory>> CodeMemory::create() {
  std::unique_ptr<CodeMemory> memory(new CodeMemory);
  memory->file = memfd_create("vmkit-code", MFD_CLOEXEC);
  if (memory->file < 0)
    return systemError("memfd_create");
  if (ftruncate(memory->file, codeCapacity) != 0)
    return systemError("ftruncate of the code memory");
  void *reservation = reserveNear(reinterpret_cast<uint64_t>(&systemError));
  if (reservation == MAP_FAILED)
    return systemError("mmap of the code reservation");
  memory->code = static_cast<char *>(reservation);
  if (mmap(memory->code, codeCapacity, PROT_READ | PROT_EXEC, MAP_SHARED | MAP_FIXED, memory->file,
           0) == MAP_FAILED)
    return systemError("mmap of executable memory");
  memory->data = memory->code + codeCapacity;
  if (mmap(memory->data, dataCapacity, PROT_READ | PROT_WRITE,
           MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0) == MAP_FAILED)
    return systemError("mmap of data memory");
  void *alias = mmap(nullptr, codeCapacity, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE,
                     memory->file, 0);
  if (alias == MAP_FAILED)
    return systemError("mmap of the writable alias");
  memory->alias = static_cast<char *>(alias);
  return memory;
}

CodeMemory::~CodeMemory() {
  if (alias)
    munmap(alias, codeCapacity);
  if (code)
    munmap(code, codeCapacity + dataCapacity);
  if (file >= 0)
    close(file);
}

llvm::Expected<CodeMemory::CodeBlock> CodeMemory::allocateCode(uint64_t size, uint64_t alignment) {
  std::lock_guard lock(mutex);
  const uint64_t offset = codeSpace.allocate(size, alignment);
  if (offset == UINT64_MAX)
    return full("code", codeCapacity);
  return CodeBlock{code + offset, alias + offset, size};
}

llvm::Expected<CodeMemory::DataBlock> CodeMemory::allocateData(uint64_t size, uint64_t alignment) {
  std::lock_guard lock(mutex);
  const uint64_t offset = dataSpace.allocate(size, alignment);
  if (offset == UINT64_MAX)
    return full("data", dataCapacity);
  return DataBlock{data + offset, size};
}

void CodeMemory::release(const CodeBlock &block) {
  std::lock_guard lock(mutex);
  // int3: a stale call stops at once instead of running old code.
  std::memset(block.write, 0xCC, block.size);
  const auto [offset, size] = codeSpace.release(block.run - code, block.size);
  const uint64_t first = llvm::alignTo(offset, pageSize);
  const uint64_t last = (offset + size) & ~(pageSize - 1);
  if (size >= returnThreshold && last > first)
    fallocate(file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, first, last - first);
}

void CodeMemory::release(const DataBlock &block) {
  std::lock_guard lock(mutex);
  const auto [offset, size] = dataSpace.release(block.address - data, block.size);
  const uint64_t first = llvm::alignTo(offset, pageSize);
  const uint64_t last = (offset + size) & ~(pageSize - 1);
  if (size >= returnThreshold && last > first)
    madvise(data + first, last - first, MADV_DONTNEED);
}

} // namespace vmkit
