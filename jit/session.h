// An engine's native half. Members are listed in the order in which a function passes through them.
//
// A session belongs to one thread, the one that made it; only the compile thread works beside it,
// on copies. It knows nothing of JavaScript: what it needs from there it asks through Host.
#pragma once

#include "classes.h"
#include "code_memory.h"
#include "compile_thread.h"
#include "libraries.h"
#include "linker.h"
#include "requests.h"
#include "runtime-cpp/failure.h"
#include "runtime-cpp/heap.h"
#include "runtime_library.h"
#include "sites.h"
#include "splitter.h"
#include "stubs.h"
#include "symbol_table.h"
#include "traces.h"
#include "watchdog.h"

#include <array>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace vmkit {

/// What a compilation did, for engine.modules and the events.
struct CompileRecord {
  uint32_t module = 0;
  unsigned level = 0;
  std::vector<std::string> functions;
  PhaseTimes times;
  uint64_t irSize = 0, objectSize = 0, codeSize = 0, dataSize = 0;
  std::vector<std::string> materialized;
  std::vector<Transfer> imported;
  std::vector<Transfer> inlined;
};

struct MemoryStatistics {
  uint64_t codeUsed, codeReserved, dataUsed, irBytes, symbols, modules, pendingBytes, heapUsed,
      resident;
};

/// The JavaScript side of a session.
class Host {
public:
  virtual ~Host() = default;
  /// Compiles `name`, which a guest called. False: an exception is pending.
  virtual bool compile(const std::string &name) = 0;
  /// Runs host function `id` on the call buffer. False: an exception is pending.
  virtual bool call(uint32_t id) = 0;
  /// Asks what call site `site` calls for a class: the name of a function. False: an exception is
  /// pending.
  virtual bool resolve(uint32_t site, const Class *type, std::string &function) = 0;
  /// Makes an error the pending exception of the entry that is being left.
  virtual void raise(llvm::Error error) = 0;
  /// The same for the guest exception that `function` ended with.
  virtual void raiseException(const std::string &function, uint64_t word) = 0;
  /// Throws the pending exception into the JavaScript that will run next; for entries that are not
  /// calls from it.
  virtual void deliver() = 0;
};

class Session {
public:
  /// `slots` is the call buffer shared with JavaScript, `slotCount` long. `javaScriptReserve` is
  /// what JavaScript leaves of the thread's stack (see raiseStackLimitOfV8).
  static llvm::Expected<std::unique_ptr<Session>>
  create(Host &host, uint64_t *slots, size_t slotCount, uint64_t javaScriptReserve);
  ~Session();

  // Symbols.
  llvm::Error declare(const std::string &name, const std::string &signature);
  Entry *find(llvm::StringRef name) const { return symbols.find(name); }
  const SymbolTable &table() const { return symbols; }
  llvm::Error defineSymbol(const std::string &name, void *address);
  /// Null sends calls back to the compile stub.
  llvm::Error retarget(const std::string &name, void *address);
  llvm::Error remove(const std::string &name);
  /// As the linker resolves it; null when unknown.
  llvm::Expected<void *> addressOf(llvm::StringRef name);
  llvm::Error ensureStub(Entry &entry);
  std::string originOf(const Entry &entry) const {
    return entry.origin < 0 ? std::string() : runtimes[entry.origin]->name;
  }

  // What guests are linked to.
  struct RuntimeInfo {
    std::string name;
    unsigned functions, symbols;
    double open;
  };
  llvm::Expected<RuntimeInfo> addRuntime(const RuntimeOptions &options);
  Libraries &linkedLibraries() { return libraries; }
  llvm::Error defineHost(const std::string &name, const std::string &signature, uint32_t id);
  struct AddedModule {
    std::vector<std::pair<std::string, std::string>> functions; // name and signature
    std::vector<std::string> data;                              // and aliases
  };
  llvm::Expected<AddedModule> addModule(const std::string &name, std::string input, bool foreign);

  // Compilation.
  llvm::Expected<CompileRecord> compile(const std::string &name, std::string text,
                                        const CompileOptions &options);
  /// Keeps the IR of a declared function ahead of its compilation, so that its callers may inline
  /// it.
  llvm::Error provide(const std::string &name, std::string text);
  /// The job of a compilation, and its installation; for compilations beside the engine's thread.
  llvm::Expected<CompileJob> makeJob(const std::string &name, std::string text,
                                     const CompileOptions &options);
  llvm::Expected<CompileRecord> install(const CompileJob &job, CompileOutput output);
  llvm::Expected<std::string> inspect(const std::string &name, std::string text, Stage stage,
                                      const CompileOptions &options);
  CompileThread &compiler() { return *thread; }
  const CompileRecord *record(uint32_t module) const;

  // Calls.
  llvm::Expected<EntryThunk> thunkFor(const std::string &signature);
  /// A function that JavaScript may call, with the thunk of its signature.
  static constexpr uint32_t maximumGeneration = (1u << 21) - 1;
  struct Callable {
    Entry *entry = nullptr; // null when the function was disposed of
    EntryThunk thunk = nullptr;
    uint32_t generation = 0;
  };
  /// A handle of the function, an integer that JavaScript holds exactly: index in the low 32 bits,
  /// generation in the 21 above.
  llvm::Expected<uint64_t> callable(const std::string &name, const std::string &signature);
  /// The function whose handle is in the call buffer's last slot, or null when it is gone.
  const Callable *selectedCallable() const {
    const uint64_t handle = slots[slotCount - 1];
    const uint32_t index = static_cast<uint32_t>(handle);
    if (index >= callables.size() || callables[index].generation != handle >> 32)
      return nullptr;
    return &callables[index];
  }
  /// Calls a function; its arguments are in `arguments`, where its result goes. False: an exception
  /// is pending.
  /// `stack` is where to run, or null for the stack that the caller is on.
  bool call(EntryThunk thunk, const Entry &entry, uint64_t *arguments, void *stack = nullptr);
  llvm::Expected<void *> exportPointer(const std::string &name, const std::string &signature);
  unsigned depth() const { return entryDepth; }
  uint64_t *callBuffer() const { return slots; }
  void hold(Entry &entry) { ++entry.references; }
  void drop(Entry &entry);

  // Objects: classes, data, sites.
  llvm::Expected<Class *> defineClass(const ClassOptions &options);
  /// The class that was defined for objects with a header, which may be a shape; ERR_ARGUMENT.
  llvm::Expected<const Class *> baseOf(const Class *header) const;
  /// What a header says of a property: an index, PropertyNone or PropertyUnknown; ERR_ARGUMENT.
  llvm::Expected<int32_t> findProperty(const Class *header, uint32_t name) const;
  /// Zeroed data near the code, for as long as the engine lives. With `references`, its words are
  /// roots of the heap.
  llvm::Expected<void *> defineData(const std::string &name, uint64_t size, uint64_t alignment,
                                    bool references);
  llvm::Expected<uint32_t> declareSite(SiteOptions options);
  struct SiteInfo {
    const DeclaredSite *site;
    Sites::State state;
    uint64_t misses;
    std::vector<std::pair<std::string, std::string>> targets; // class and function
    std::vector<std::string> saw;                             // classes, or cases of an operation
  };
  /// The sites of a function, or all when it is "".
  std::vector<SiteInfo> siteInfos(const std::string &owner) const;
  /// Makes a site monomorphic for a class, or empties it when that is null. False: the target could
  /// not be compiled, and an exception is pending.
  llvm::Expected<bool> retargetSite(uint32_t id, const Class *type, const std::string &target);

  // Strings.
  /// A new string, or the interned one; nothing keeps it yet.
  llvm::Expected<String *> makeString(llvm::ArrayRef<char16_t> units, const Class *type,
                                      bool interned);
  /// The interned string as data of this name; it stays as long as the engine.
  llvm::Error defineString(const std::string &symbol, llvm::ArrayRef<char16_t> units,
                           const Class *type);

  // The heap.
  llvm::Error setHeapLimits(uint64_t initial, uint64_t maximum);
  void collect(CollectionKind kind) { vmkit_collect(context, kind); }
  HeapStatistics heapStatistics() const;
  void setHeapMode(const HeapMode &mode);
  /// Words that JavaScript writes, for as long as the engine lives.
  llvm::Error addHandles(const uint64_t *words, uint64_t count);
  llvm::Error addWeak(uint64_t *words, uint64_t count);
  bool hasCollections() const { return *recordsMade != recordsSeen; }
  /// Collections since it was asked last.
  std::vector<CollectionRecord> takeCollections();
  /// Calls `work`, during which the call buffer may be used; the result of a call that is in it
  /// stays what it is, and alive.
  void preserveResult(llvm::function_ref<void()> work);

  // Running.
  Requests &attention() { return requests; }
  llvm::Error setDeadline(double milliseconds) { return watchdog.set(milliseconds); }
  void setFuel(int64_t units);
  int64_t fuel() const;

  // Traces.
  std::vector<TraceFrame> describe(llvm::ArrayRef<uint64_t> words) const {
    return traces.describe(words);
  }
  const Failure &failure() const { return *context->failure; }
  /// Of the guests that wait on the stack for what they called, innermost first.
  std::vector<TraceFrame> currentFrames();

  MemoryStatistics memoryStatistics() const;
  uint64_t reclaim();

  // From the machine code (see stubs.cpp and thunks.cpp), with the frame pointers of exits.
  void *resolve(uint32_t index, const void *frame);
  void hostCall(uint32_t id, uint64_t *arguments, const void *frame);
  SiteTarget siteMissed(uint32_t site, const Class *type, const void *frame);
  [[noreturn]] void abstractCall(const void *frame);
  /// What a prologue calls that needs `bytes` below its stack pointer; see stackOverflowName.
  void *stackOverflow(int64_t bytes, bool throws, const void *frame);
  void polled(const void *frame);
  [[noreturn]] void outOfFuel(const void *frame);
  struct Export {
    Session *session; // null when it was disposed of
    std::string name;
    Entry *entry;
    EntryThunk thunk;
    bool throws;
  };
  static void enterFromNative(Export *exported, uint64_t *arguments);

private:
  /// What code or data that was linked refers to, and keeps.
  struct References {
    std::vector<uint32_t> entries; // whose cells or stubs it holds
    std::vector<uint32_t> sites;
  };

  struct Module {
    CompileRecord record;
    LinkedObject object;
    std::vector<uint32_t> functions; // entries whose current code is here
    References references;
    std::vector<uint32_t> inlined; // entries whose bodies the code holds
  };

  /// Archive members that are linked together, because they refer to each other: all stay, or none.
  struct MemberGroup {
    std::vector<Libraries::Member> members;
    std::vector<LinkedObject> objects;
    std::vector<std::string> symbols;
    References references;
  };

  Session(Host &host, uint64_t *slots, size_t slotCount);
  llvm::Error initialize(uint64_t javaScriptReserve);
  llvm::Error createHeap();

  // Exits (session_exits.cpp).
  void leaveGuest(const void *frame, size_t registers);
  void returnToGuest();
  [[noreturn]] void leave();
  bool mustTerminate() const { return requests.pending() != 0 || context->fuel < 0; }
  llvm::Error termination();
  [[noreturn]] void terminate();
  void settle();

  // Stacks (session_stacks.cpp).
  using VisitStack = llvm::function_ref<void(const void *low, const void *high)>;
  llvm::Error findStack(uint64_t javaScriptReserve);
  void scanStacks(const void *stackPointer, VisitStack visit) const;
  static void scanStacksOf(Context *context, const void *stackPointer,
                           void (*visit)(void *data, const uintptr_t *low, const uintptr_t *high),
                           void *data);
  int32_t walkFrames(const void *framePointer, uint64_t *out, int32_t capacity, int32_t skip);
  static int32_t walkFramesOf(Context *context, const void *framePointer, uint64_t *out,
                              int32_t capacity, int32_t skip);

  Callee calleeOf(llvm::StringRef name) const;
  llvm::Expected<Entry *> entryFor(llvm::StringRef name, llvm::StringRef user);
  llvm::Expected<void *> resolveExternal(llvm::StringRef name);
  llvm::Expected<void *> linkMember(llvm::StringRef name);
  void keepMembers(MemberGroup &group);
  void dropMembers(MemberGroup &group);
  llvm::Expected<void *> resolveForLinker(llvm::StringRef name, bool weak, bool isCode,
                                          llvm::StringRef user, References &references);
  llvm::Expected<void *> siteForLinker(llvm::StringRef id, llvm::StringRef user,
                                       References &references);
  void drop(const References &references);
  llvm::Error compileHost(Entry &entry);
  llvm::Expected<void *> linkInternal(const std::string &symbol, std::string text,
                                      LinkedObject &object);
  void publish(Entry &entry, void *address, uint32_t module, Tier tier);
  /// All that leads to the entry follows it to an address; null is the compile stub.
  void redirect(Entry &entry, void *address);
  /// The code of a function, compiled now if there is none; null: an exception is pending.
  void *codeOf(Entry &entry);
  bool resolveSite(uint32_t id, const Class *type, SiteTarget &found);
  struct SiteAnswer {
    Entry *entry = nullptr; // null: nothing answers
    Object *data = nullptr;
  };
  bool answerOf(const DeclaredSite &site, const Class *type, SiteAnswer &answer);
  bool askResolver(const DeclaredSite &site, const Class *type, SiteAnswer &answer);
  const InterfaceMethod *tableMethod(const DeclaredSite &site, const Class *type,
                                     Object *&data) const;
  const Shape *shapeAt(const Class *header) const;
  std::string className(const Class *header) const;
  llvm::Error checkTarget(const DeclaredSite &site, const Entry &target) const;
  void collectSites(llvm::ArrayRef<uint32_t> ids);
  void detach(Entry &entry); // takes the entry's current code away
  void invalidateDependents(Entry &entry);
  void retire(Module &module);
  void free(Module &module);
  void setStackLimit(const void *stackPointer);
  bool isOwnStack(const void *pointer) const {
    return static_cast<const char *>(pointer) >= stackLow &&
           static_cast<const char *>(pointer) < stackHigh;
  }
  void *ownStack(const void *frame);
  void findForeignStack(const char *pointer);

  Host &host;
  uint64_t *slots;
  size_t slotCount;
  std::thread::id owner;

  SymbolTable symbols;
  std::vector<std::shared_ptr<RuntimeLibrary>> runtimes;
  Libraries libraries;
  MemberGroup *memberGroup = nullptr; // of the members that are being linked
  std::unique_ptr<CompileThread> thread;
  std::unique_ptr<CodeMemory> memory;
  std::unique_ptr<StubPool> stubs;
  std::unique_ptr<ObjectLinker> linker;
  std::unique_ptr<Classes> classes;
  std::unique_ptr<Sites> sites;

  llvm::DenseMap<uint32_t, std::unique_ptr<Module>> modules;
  uint32_t nextModule = 1;
  std::vector<uint32_t> retired; // modules whose code waits until no frame can return into it
  uint64_t retiredBytes = 0;

  llvm::StringMap<EntryThunk> thunks;
  std::vector<Callable> callables;
  std::vector<uint32_t> freeCallables;
  std::vector<LinkedObject> permanent; // thunks, archive members
  std::vector<std::unique_ptr<Export>> exports;
  std::vector<LinkedObject>
      exportObjects; // outlive the session: their addresses are out of our hands
  llvm::StringMap<void *> exportPointers;
  struct HostFunction {
    unsigned slots = 0; // that its arguments take
    bool throws = false;
  };
  std::vector<HostFunction> hostFunctions; // by host id

  /// Words that a scan looks at as at a stack's, while the session does what may collect: its own
  /// frames are not scanned.
  class Pinned {
  public:
    Pinned(Session &session, const std::array<uint64_t, 3> &words)
        : words(words), session(session), outer(session.pinned) {
      session.pinned = this;
    }
    ~Pinned() { session.pinned = outer; }
    Pinned(const Pinned &) = delete;
    Pinned &operator=(const Pinned &) = delete;

    const std::array<uint64_t, 3> words;
    const Pinned *next() const { return outer; }

  private:
    Session &session;
    const Pinned *outer;
  };

  EntryFrame *frames = nullptr;
  unsigned entryDepth = 0;
  Context *context = nullptr;     // in data memory: code reaches it with a displacement
  const char *stackLow = nullptr; // the thread's own stack
  const char *stackHigh = nullptr;
  uint64_t stackReserve = 0;        // what guests leave of it
  const char *foreignLow = nullptr; // the foreign stack that was met last
  const char *foreignHigh = nullptr;
  const Pinned *pinned = nullptr;        // what the session itself holds, the newest first
  const uint64_t *recordsMade = nullptr; // of collections, by the heap
  uint64_t recordsSeen = 0;

  Failure lastFailure{};
  Traces traces;
  bool interruptionSeen = false; // a guest was left for the interruption that is requested
  // Last: their threads end before what they write to.
  Requests requests;
  Watchdog watchdog{requests};
};

} // namespace vmkit
