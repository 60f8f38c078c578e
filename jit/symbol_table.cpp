#include "symbol_table.h"

namespace vmkit {

Entry &SymbolTable::add(llvm::StringRef name, SymbolKind kind) {
  auto entry = std::make_unique<Entry>();
  entry->name = name.str();
  entry->kind = kind;
  entry->serial = ++lastSerial;
  std::unique_lock lock(mutex);
  if (freeIndices.empty()) {
    entry->index = static_cast<uint32_t>(entries.size());
    entries.emplace_back();
  } else {
    entry->index = freeIndices.back();
    freeIndices.pop_back();
  }
  Entry &added = *entry;
  entries[added.index] = std::move(entry);
  const bool inserted = byName.try_emplace(name, &added).second;
  assert(inserted && "the name is taken");
  (void)inserted;
  return added;
}

void SymbolTable::remove(Entry &entry) {
  std::unique_lock lock(mutex);
  byName.erase(entry.name);
  entry.removed = true;
  if (entry.ir)
    keptBytes -= entry.ir->text->size();
  entry.ir = nullptr;
}

bool SymbolTable::collect(Entry &entry, StubPool &stubs) {
  if (!entry.removed || entry.references > 0)
    return false;
  if (entry.stub.code)
    stubs.release(entry.stub);
  std::unique_lock lock(mutex);
  freeIndices.push_back(entry.index);
  entries[entry.index].reset();
  return true;
}

void SymbolTable::sign(Entry &entry, const std::string &signature) {
  std::unique_lock lock(mutex);
  entry.signature = signature;
}

void SymbolTable::markNearby(Entry &entry) {
  std::unique_lock lock(mutex);
  entry.nearby = true;
}

void SymbolTable::keep(Entry &entry, std::shared_ptr<const KeptIr> ir) {
  std::unique_lock lock(mutex);
  if (entry.ir)
    keptBytes -= entry.ir->text->size();
  if (ir)
    keptBytes += ir->text->size();
  entry.ir = std::move(ir);
}

} // namespace vmkit
