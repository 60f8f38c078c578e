#include "traces.h"

#include "lowering.h"

#include "llvm/DebugInfo/DIContext.h"
#include "llvm/DebugInfo/DWARF/DWARFContext.h"
#include "llvm/Object/ObjectFile.h"
#include "llvm/Support/Compression.h"

#include <algorithm>

namespace vmkit {

namespace {

// Tells the DWARF reader where the linker put the sections of an object.
class SectionAddresses final : public llvm::LoadedObjectInfo {
public:
  explicit SectionAddresses(const CodeDescription &code) : code(code) {}
  uint64_t getSectionLoadAddress(const llvm::object::SectionRef &section) const override {
    llvm::Expected<llvm::StringRef> name = section.getName();
    if (!name) {
      llvm::consumeError(name.takeError());
      return 0;
    }
    for (const LinkedObject::CodeSection &each : code.sections)
      if (each.name == *name)
        return each.address;
    return 0;
  }
  std::unique_ptr<llvm::LoadedObjectInfo> clone() const override {
    return std::make_unique<SectionAddresses>(code);
  }

private:
  const CodeDescription &code;
};

// The line table of one module, decoded.
class Lines {
public:
  explicit Lines(const CodeDescription &code) : code(code) {
    if (code.object.empty())
      return;
    if (llvm::Error error =
            llvm::compression::zstd::decompress(code.object, buffer, code.objectSize)) {
      llvm::consumeError(std::move(error));
      return;
    }
    auto file = llvm::object::ObjectFile::createObjectFile(llvm::MemoryBufferRef(
        llvm::StringRef(reinterpret_cast<const char *>(buffer.data()), buffer.size()), ""));
    if (!file) {
      llvm::consumeError(file.takeError());
      return;
    }
    object = std::move(*file);
    const SectionAddresses addresses(code);
    // What it complains of, it leaves out: the frames are shown without lines then.
    const auto ignore = [](llvm::Error error) { llvm::consumeError(std::move(error)); };
    context =
        llvm::DWARFContext::create(*object, llvm::DWARFContext::ProcessDebugRelocations::Process,
                                   &addresses, "", ignore, ignore);
  }

  llvm::DIInliningInfo at(uint64_t address) const {
    const LinkedObject::CodeSection *best = nullptr;
    for (const LinkedObject::CodeSection &each : code.sections)
      if (address - each.address < each.size)
        best = &each;
    if (!context || !best)
      return {};
    for (const llvm::object::SectionRef &section : object->sections()) {
      llvm::Expected<llvm::StringRef> name = section.getName();
      if (!name) {
        llvm::consumeError(name.takeError());
        continue;
      }
      if (*name != best->name)
        continue;
      const llvm::DILineInfoSpecifier what(
          llvm::DILineInfoSpecifier::FileLineInfoKind::AbsoluteFilePath,
          llvm::DILineInfoSpecifier::FunctionNameKind::LinkageName);
      return context->getInliningInfoForAddress({address, section.getIndex()}, what);
    }
    return {};
  }

private:
  const CodeDescription &code;
  llvm::SmallVector<uint8_t, 0> buffer;
  std::unique_ptr<llvm::object::ObjectFile> object;
  std::unique_ptr<llvm::DWARFContext> context;
};

// The file as the front end wrote it: a relative one has "." for its folder.
std::string fileName(llvm::StringRef path) {
  if (path == llvm::DILineInfo::BadString)
    return "";
  path.consume_front("./");
  return path.str();
}

} // namespace

void Traces::add(const LinkedObject &linked, llvm::ArrayRef<char> object) {
  auto code = std::make_shared<CodeDescription>();
  code->blocks = linked.code;
  for (const auto &[name, address] : linked.functions) {
    llvm::StringRef symbol = name;
    symbol.consume_front(bodyPrefix);
    code->functions.push_back({address - base, symbol.str()});
  }
  std::sort(code->functions.begin(), code->functions.end(),
            [](const auto &a, const auto &b) { return a.start < b.start; });
  code->born = frees;
  code->captures = captures;
  if (linked.hasLines) {
    llvm::SmallVector<uint8_t, 0> packed;
    llvm::compression::zstd::compress(
        llvm::ArrayRef(reinterpret_cast<const uint8_t *>(object.data()), object.size()), packed,
        /*Level=*/1);
    code->object.assign(packed.begin(), packed.end());
    code->objectSize = object.size();
    code->sections = linked.sections;
  }
  tableBytes += code->bytes();
  for (const CodeMemory::CodeBlock &block : linked.code)
    live[reinterpret_cast<uint64_t>(block.run) - base] = code;
}

void Traces::remove(const LinkedObject &linked) {
  std::shared_ptr<CodeDescription> code;
  for (const CodeMemory::CodeBlock &block : linked.code) {
    const auto found = live.find(reinterpret_cast<uint64_t>(block.run) - base);
    if (found == live.end())
      continue;
    code = found->second;
    live.erase(found);
  }
  ++frees;
  if (!code)
    return;
  if (captures == code->captures) { // no trace can have met it
    tableBytes -= code->bytes();
    return;
  }
  code->died = frees;
  freedBytes += code->bytes();
  freed.push_back(std::move(code));
  while (freedBytes > mostFreedBytes) {
    freedBytes -= freed.front()->bytes();
    tableBytes -= freed.front()->bytes();
    freed.pop_front();
  }
}

const CodeDescription *Traces::find(uint64_t word) const {
  const uint64_t offset = word & UINT32_MAX, epoch = word >> 32;
  const auto holds = [&](const CodeDescription &code) {
    return std::any_of(code.blocks.begin(), code.blocks.end(), [&](const auto &block) {
      const uint64_t start = reinterpret_cast<uint64_t>(block.run) - base;
      return offset > start && offset <= start + block.size;
    });
  };
  // A return address lies behind its call, so maybe at the start of the next block.
  auto found = live.lower_bound(offset);
  if (found != live.begin()) {
    const CodeDescription &code = *std::prev(found)->second;
    if (code.born <= epoch && holds(code))
      return &code;
  }
  for (auto it = freed.rbegin(); it != freed.rend(); ++it)
    if ((*it)->born <= epoch && epoch < (*it)->died && holds(**it))
      return it->get();
  return nullptr;
}

std::vector<TraceFrame> Traces::describe(llvm::ArrayRef<uint64_t> words) const {
  std::vector<TraceFrame> frames;
  std::map<const CodeDescription *, Lines> decoded;
  std::map<uint64_t, std::vector<TraceFrame>> known; // a recursion repeats its places
  for (const uint64_t word : words) {
    const auto [place, isNew] = known.try_emplace(word);
    if (isNew) {
      const CodeDescription *code = find(word);
      if (!code)
        continue;
      // The call is before the address to which it returns.
      const uint64_t offset = (word & UINT32_MAX) - 1;
      const auto after =
          std::upper_bound(code->functions.begin(), code->functions.end(), offset,
                           [](uint64_t at, const auto &each) { return at < each.start; });
      if (after == code->functions.begin())
        continue;
      const std::string &function = std::prev(after)->name;
      const llvm::DIInliningInfo inlined =
          decoded.try_emplace(code, *code).first->second.at(base + offset);
      const uint32_t count = inlined.getNumberOfFrames();
      for (uint32_t i = 0; i < count; ++i) {
        const llvm::DILineInfo &info = inlined.getFrame(i);
        const bool last = i + 1 == count;
        if (!last && info.FunctionName == llvm::DILineInfo::BadString)
          continue;
        place->second.push_back({last ? function : info.FunctionName, fileName(info.FileName),
                                 info.Line, info.Column, !last});
      }
      if (count == 0)
        place->second.push_back({function, "", 0, 0, false});
    }
    frames.insert(frames.end(), place->second.begin(), place->second.end());
  }
  return frames;
}

} // namespace vmkit
