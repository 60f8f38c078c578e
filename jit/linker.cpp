#include "linker.h"

#include "error.h"

#include "llvm/ExecutionEngine/JITLink/EHFrameSupport.h"
#include "llvm/ExecutionEngine/JITLink/JITLink.h"
#include "llvm/ExecutionEngine/JITLink/JITLinkMemoryManager.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"

extern "C" void __register_frame(const void *);
extern "C" void __deregister_frame(const void *);

namespace vmkit {

namespace {

using namespace llvm::jitlink;
using llvm::orc::ExecutorAddr;

// Names that the pool no longer needs are dropped every so many links.
constexpr unsigned poolLifetime = 256;

// Where code lies in its cache lines decides how many branches a loop of calls gets through:
// functions packed at 16 bytes ran up to a fifth slower, by chance.
constexpr uint64_t cacheLine = 64;

// Places one graph's segments in the engine's code memory.
class LinkMemory final : public JITLinkMemoryManager {
public:
  LinkMemory(CodeMemory &memory, LinkedObject &object) : memory(memory), object(object) {}

  using JITLinkMemoryManager::allocate;
  void allocate(const JITLinkDylib *, LinkGraph &graph, OnAllocatedFunction onAllocated) override {
    BasicLayout layout(graph);
    for (auto &[group, segment] : layout.segments()) {
      const uint64_t size = segment.ContentSize + segment.ZeroFillSize;
      const uint64_t alignment = std::max<uint64_t>(16, segment.Alignment.value());
      // Read-only data lives with the code, which nothing can write to through its own address.
      const bool writable = static_cast<unsigned>(group.getMemProt()) &
                            static_cast<unsigned>(llvm::orc::MemProt::Write);
      if (writable) {
        auto block = memory.allocateData(size, alignment);
        if (!block)
          return onAllocated(block.takeError());
        object.data.push_back(*block);
        segment.Addr = ExecutorAddr::fromPtr(block->address);
        segment.WorkingMem = block->address;
      } else {
        auto block = memory.allocateCode(size, std::max(cacheLine, alignment));
        if (!block)
          return onAllocated(block.takeError());
        object.code.push_back(*block);
        segment.Addr = ExecutorAddr::fromPtr(block->run);
        segment.WorkingMem = block->write;
      }
      std::memset(segment.WorkingMem + segment.ContentSize, 0, segment.ZeroFillSize);
    }
    if (auto error = layout.apply())
      return onAllocated(std::move(error));
    onAllocated(std::make_unique<InFlight>());
  }

  using JITLinkMemoryManager::deallocate;
  void deallocate(std::vector<FinalizedAlloc> allocations, OnDeallocatedFunction done) override {
    for (auto &allocation : allocations)
      allocation.release();
    done(llvm::Error::success());
  }

private:
  // The memory is the LinkedObject's from the start; there is nothing to finalise.
  class InFlight final : public InFlightAlloc {
    void finalize(OnFinalizedFunction done) override { done(FinalizedAlloc(ExecutorAddr())); }
    void abandon(OnAbandonedFunction done) override { done(llvm::Error::success()); }
  };

  CodeMemory &memory;
  LinkedObject &object;
};

class LinkContext final : public JITLinkContext {
public:
  LinkContext(LinkMemory &memory, LinkedObject &object, ObjectLinker::Resolve resolve,
              ObjectLinker::Located located, const llvm::DataLayout &layout, llvm::Error &result)
      : JITLinkContext(nullptr), memory(memory), object(object), resolve(resolve), located(located),
        layout(layout), result(result) {}

  JITLinkMemoryManager &getMemoryManager() override { return memory; }

  void notifyFailed(llvm::Error error) override {
    result = llvm::joinErrors(std::move(result), std::move(error));
  }

  void lookup(const LookupMap &symbols,
              std::unique_ptr<JITLinkAsyncLookupContinuation> next) override {
    AsyncLookupResult found;
    for (const auto &[name, flags] : symbols) {
      auto address =
          resolve(symbolName(*name, layout), flags == SymbolLookupFlags::WeaklyReferencedSymbol);
      if (!address)
        return next->run(address.takeError());
      found[name] = {ExecutorAddr::fromPtr(*address), llvm::JITSymbolFlags::Exported};
    }
    next->run(std::move(found));
  }

  // No symbol names a list of constructors, so pruning would drop it.
  llvm::Error modifyPassConfig(LinkGraph &graph, PassConfiguration &passes) override {
    passes.PrePrunePasses.push_back([this](LinkGraph &graph) {
      lines = graph.findSectionByName(".debug_line") != nullptr;
      for (Section &section : graph.sections())
        if (section.getName().starts_with(".init_array"))
          for (Block *block : section.blocks())
            graph.addAnonymousSymbol(*block, 0, block->getSize(), false, true);
      return llvm::Error::success();
    });
    return llvm::Error::success();
  }

  llvm::Error notifyResolved(LinkGraph &graph) override {
    for (const Symbol *symbol : graph.defined_symbols())
      if (symbol->hasName() && symbol->getScope() != Scope::Local)
        object.symbols.emplace_back(symbolName(*symbol->getName(), layout).str(),
                                    symbol->getAddress().toPtr<void *>());
    for (const Symbol *symbol : graph.defined_symbols())
      if (symbol->hasName() && symbol->isCallable())
        object.functions.emplace_back(symbolName(*symbol->getName(), layout).str(),
                                      symbol->getAddress().getValue());
    object.hasLines = lines;
    for (Section &section : graph.sections()) {
      const SectionRange range(section);
      const bool code = static_cast<unsigned>(section.getMemProt()) &
                        static_cast<unsigned>(llvm::orc::MemProt::Exec);
      if (code && !range.empty())
        object.sections.push_back(
            {section.getName().str(), range.getStart().getValue(), range.getSize()});
    }
    if (Section *frames = graph.findSectionByName(".eh_frame")) {
      const SectionRange range(*frames);
      if (!range.empty() && range.getSize() > 4)
        object.unwindTable = range.getStart().toPtr<void *>();
    }
    for (Section &section : graph.sections())
      if (section.getName().starts_with(".init_array")) {
        const SectionRange range(section);
        for (uint64_t at = 0; at < range.getSize(); at += sizeof(void *))
          initializerSlots.push_back((range.getStart() + at).toPtr<void (**)()>());
      }
    if (located)
      located(object);
    return llvm::Error::success();
  }

  void notifyFinalized(JITLinkMemoryManager::FinalizedAlloc allocation) override {
    allocation.release();
    for (auto *slot : initializerSlots)
      object.initializers.push_back(*slot);
  }

private:
  LinkMemory &memory;
  LinkedObject &object;
  ObjectLinker::Resolve resolve;
  ObjectLinker::Located located;
  const llvm::DataLayout &layout;
  llvm::Error &result;
  std::vector<void (**)()> initializerSlots;
  bool lines = false;
};

} // namespace

uint64_t LinkedObject::codeSize() const {
  uint64_t total = 0;
  for (const auto &block : code)
    total += block.size;
  return total;
}

uint64_t LinkedObject::dataSize() const {
  uint64_t total = 0;
  for (const auto &block : data)
    total += block.size;
  return total;
}

llvm::StringRef symbolName(llvm::StringRef linkerName, const llvm::DataLayout &layout) {
  if (const char prefix = layout.getGlobalPrefix(); prefix != '\0')
    linkerName.consume_front(llvm::StringRef(&prefix, 1));
  return linkerName;
}

ObjectLinker::ObjectLinker(CodeMemory &memory)
    : memory(memory), layout(llvm::Triple(llvm::sys::getProcessTriple()).computeDataLayout()),
      strings(std::make_shared<llvm::orc::SymbolStringPool>()) {}

ObjectLinker::~ObjectLinker() { strings->clearDeadEntries(); }

llvm::Expected<LinkedObject> ObjectLinker::link(llvm::MemoryBufferRef object, Resolve resolve,
                                                Located located) {
  if (++links % poolLifetime == 0)
    strings->clearDeadEntries();
  auto graph = createLinkGraphFromObject(object, strings);
  if (!graph)
    return graph.takeError();
  if ((*graph)->getTargetTriple().getArch() !=
      llvm::Triple(llvm::sys::getProcessTriple()).getArch())
    return fail("ERR_LIBRARY", object.getBufferIdentifier() + " is code for " +
                                   (*graph)->getTargetTriple().getArchName() +
                                   ", not for this machine");
  LinkedObject linked;
  LinkMemory linkMemory(memory, linked);
  llvm::Error result = llvm::Error::success();
  llvm::jitlink::link(std::move(*graph), std::make_unique<LinkContext>(linkMemory, linked, resolve,
                                                                       located, layout, result));
  if (result) {
    linked.unwindTable = nullptr;
    release(linked);
    return std::move(result);
  }
  if (linked.unwindTable)
    __register_frame(linked.unwindTable);
  return std::move(linked);
}

void ObjectLinker::release(LinkedObject &object) {
  if (object.unwindTable)
    __deregister_frame(object.unwindTable);
  for (const auto &block : object.code)
    memory.release(block);
  for (const auto &block : object.data)
    memory.release(block);
  object = {};
}

} // namespace vmkit
