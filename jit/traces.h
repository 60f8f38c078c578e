// From return addresses in guest code to functions, files and lines.
//
// A trace is captured as words, not as addresses: the offset in code memory in the low half, the
// number of frees of code so far in the high one. Code that is replaced while a trace waits to be
// shown is freed, and its place used again; a word still says which code it was. What freed code
// needs to be described is kept if traces were captured while it was there, up to a limit; beyond
// it, frames are left out rather than shown wrong.
//
// Lines come from the DWARF tables of the object file, which is kept compressed and decoded when a
// trace is shown.
#pragma once

#include "linker.h"

#include "llvm/ADT/ArrayRef.h"

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace vmkit {

/// A place in guest code.
struct TraceFrame {
  std::string function;
  std::string file; // "" when unknown
  unsigned line = 0, column = 0;
  bool inlined = false; // into the function of the next frame
};

/// What is known of one module's code.
struct CodeDescription {
  struct Function {
    uint64_t start; // offset in code memory
    std::string name;
  };
  std::vector<CodeMemory::CodeBlock> blocks;
  std::vector<Function> functions; // ascending
  std::vector<LinkedObject::CodeSection> sections;
  std::vector<uint8_t> object; // compressed, or empty: without lines
  size_t objectSize = 0;
  uint64_t born = 0, died = 0; // frees of code before it was installed, and before it was freed
  uint64_t captures = 0;       // traces that had been captured when it was installed

  uint64_t bytes() const { return sizeof *this + object.size() + functions.size() * 64; }
};

class Traces {
public:
  /// Where code memory begins.
  void attach(uint64_t codeBase) { base = codeBase; }

  /// A module's code is there. `object` is the file that it was linked from.
  void add(const LinkedObject &linked, llvm::ArrayRef<char> object);
  /// It is going to be freed.
  void remove(const LinkedObject &linked);

  /// On each walk of the frames.
  void noteCapture() { ++captures; }
  uint64_t wordOf(uint64_t returnAddress) const { return frees << 32 | (returnAddress - base); }

  /// The frames at words, innermost first; words of code that is not a guest's are left out.
  std::vector<TraceFrame> describe(llvm::ArrayRef<uint64_t> words) const;
  /// Bytes of tables.
  uint64_t bytes() const { return tableBytes; }

private:
  const CodeDescription *find(uint64_t word) const;

  /// Bytes of the descriptions of freed code.
  static constexpr uint64_t mostFreedBytes = 4u << 20;

  uint64_t base = 0;
  uint64_t frees = 0;
  uint64_t captures = 0;
  uint64_t tableBytes = 0;
  uint64_t freedBytes = 0;
  std::map<uint64_t, std::shared_ptr<CodeDescription>> live; // by the start of each block
  std::deque<std::shared_ptr<CodeDescription>> freed;        // the oldest first
};

} // namespace vmkit
