// Compilation of one module: parse, verify, import, optimise, lower, generate. Runs on a compile
// thread and touches nothing of the engine but what the job carries; what comes out is an object
// file and what it depends on.
#pragma once

#include "importer.h"

#include "llvm/IR/LLVMContext.h"
#include "llvm/Target/TargetMachine.h"

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace vmkit {

/// How far `Compiler::inspect` goes.
enum class Stage : uint8_t { Imported, Optimized, Lowered, Assembly };

struct CompileOptions {
  unsigned level = 2;      // LLVM's optimisation level, 0 to 3
  bool foreign = false;    // not from the kit's own builder: tried in a child process first
  bool verifyEach = false; // verify after each pass
  bool safepoints = true;  // false, for benchmarks: no polls and no stack checks
  bool internal = false;   // the kit's own thunks: no import, no stack checks, no cells
  std::string breakAfter;  // test of verifyEach: break the function after this pass
};

struct CompileJob {
  std::string name; // the function that the module is for; "" when it is for all it defines
  std::shared_ptr<const std::string> text;
  CompileOptions options;
  /// What the symbol table says of a name; called on the compile thread.
  std::function<Callee(llvm::StringRef)> lookup;
  std::function<std::string(llvm::StringRef)> signatureOf;
  std::shared_mutex *tableMutex = nullptr; // guards what those two read
  /// The entry of `name` as it was; 0 when the job is for no entry.
  uint64_t serial = 0;
  uint32_t version = 0;
};

struct DefinedFunction {
  std::string name;
  std::string signature;
  unsigned instructions = 0;
};

/// Phases in microseconds.
struct PhaseTimes {
  double parse = 0, import = 0, optimize = 0, generate = 0, link = 0;
};

struct CompileOutput {
  llvm::SmallVector<char, 0> object;
  PhaseTimes times;
  std::vector<DefinedFunction> functions;
  ImportResult imports;
  std::vector<Transfer> inlined;
};

/// An LLVMContext with what is kept in it: the runtimes' lazily opened modules. Renewed every so
/// many compilations, because a context never frees its types and constants. Target machines
/// outlive it.
class CompileContext {
public:
  /// Compilations after which the context is renewed.
  static constexpr unsigned lifetime = 1000;

  llvm::LLVMContext &llvm();
  llvm::Expected<llvm::Module *> open(const RuntimeLibrary &library);
  llvm::Expected<llvm::TargetMachine *> target(unsigned level);
  /// Counts a compilation; drops the context when its time has come.
  void finishCompilation();
  /// Forgets the context without destroying it: what is left of a compilation that a fatal error
  /// interrupted.
  void abandon();

private:
  std::unique_ptr<llvm::LLVMContext> context;
  std::vector<std::unique_ptr<llvm::Module>> runtimes; // by RuntimeLibrary::index
  std::array<std::unique_ptr<llvm::TargetMachine>, 4> targets;
  unsigned compilations = 0;
};

class Compiler {
public:
  explicit Compiler(CompileContext &context) : context(context) {}

  llvm::Expected<CompileOutput> compile(const CompileJob &job);
  /// The module as text after a stage.
  llvm::Expected<std::string> inspect(const CompileJob &job, Stage stage);

private:
  struct State;
  llvm::Error front(const CompileJob &job, State &state);
  llvm::Error importAll(const CompileJob &job, State &state);
  llvm::Error optimize(const CompileJob &job, State &state);
  llvm::Error lower(const CompileJob &job, State &state);
  llvm::Error generate(State &state, bool assembly, llvm::SmallVectorImpl<char> &out);

  CompileContext &context;
};

/// ERR_IR_PARSE for brackets nested so deep that LLVM's recursive parser would overflow the stack.
llvm::Error checkNesting(llvm::StringRef text);

/// Parses text and verifies it; ERR_IR_PARSE with a position, ERR_IR_INVALID with the verifier's
/// words.
llvm::Expected<std::unique_ptr<llvm::Module>> parseModule(llvm::StringRef text,
                                                          llvm::LLVMContext &context);
llvm::Error verify(llvm::Module &module);

} // namespace vmkit
