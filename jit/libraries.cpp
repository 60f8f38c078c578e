#include "libraries.h"

#include "error.h"

#include "llvm/Support/FileSystem.h"

#include <dlfcn.h>

namespace vmkit {

Libraries::~Libraries() {
  for (void *handle : shared)
    dlclose(handle);
}

llvm::Error Libraries::addShared(const std::string &path) {
  // A bare name (libm.so.6) is searched for by the system; a path must exist.
  if (path.find('/') != std::string::npos && !llvm::sys::fs::exists(path))
    return fail("ERR_FILE_NOT_FOUND", path + ": no such file");
  void *handle = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!handle)
    return fail("ERR_LIBRARY", dlerror());
  shared.push_back(handle);
  return llvm::Error::success();
}

llvm::Error Libraries::addArchive(const std::string &path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, false, false);
  if (!buffer)
    return fail("ERR_FILE_NOT_FOUND", path + ": " + buffer.getError().message());
  auto archive = llvm::object::Archive::create((*buffer)->getMemBufferRef());
  if (!archive)
    return fail("ERR_LIBRARY", path + ": " + llvm::toString(archive.takeError()));
  ArchiveFile file{path, std::move(*buffer), std::move(*archive), {}, {}};
  if (!file.archive->hasSymbolTable())
    return fail("ERR_LIBRARY", path + " has no symbol table: run ranlib on it");
  for (const auto &symbol : file.archive->symbols()) {
    auto member = symbol.getMember();
    if (!member)
      return fail("ERR_LIBRARY", path + ": " + llvm::toString(member.takeError()));
    file.members.try_emplace(symbol.getName(), member->getChildOffset());
  }
  archives.push_back(std::move(file));
  return llvm::Error::success();
}

void *Libraries::findShared(const char *name) const {
  for (void *handle : shared)
    if (void *address = dlsym(handle, name))
      return address;
  return nullptr;
}

void *Libraries::findInProcess(const char *name) { return dlsym(RTLD_DEFAULT, name); }

llvm::Expected<std::optional<Libraries::Member>> Libraries::takeMember(llvm::StringRef symbol) {
  for (unsigned index = 0; index < archives.size(); ++index) {
    ArchiveFile &file = archives[index];
    auto found = file.members.find(symbol);
    if (found == file.members.end() || !file.taken.insert(found->second).second)
      continue;
    auto child = file.archive->findSym(symbol);
    if (!child)
      return child.takeError();
    if (!*child)
      continue;
    auto buffer = (*child)->getMemoryBufferRef();
    if (!buffer)
      return buffer.takeError();
    return Member{*buffer, file.path + "(" + buffer->getBufferIdentifier().str() + ")", index,
                  found->second};
  }
  return std::nullopt;
}

} // namespace vmkit
