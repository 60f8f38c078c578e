// What guests are linked to beyond the symbol table: shared libraries, archives, and the process
// itself, asked in this order. Archive members are found here and linked by the session.
#pragma once

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Object/Archive.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vmkit {

class Libraries {
public:
  ~Libraries();
  /// Loads a shared library. ERR_FILE_NOT_FOUND, ERR_LIBRARY.
  llvm::Error addShared(const std::string &path);
  /// Opens an archive and indexes its symbols; no member is linked yet.
  llvm::Error addArchive(const std::string &path);

  /// The address of a symbol in the added shared libraries, or null.
  void *findShared(const char *name) const;
  /// The address of a symbol of the process (dlsym), or null.
  static void *findInProcess(const char *name);

  /// A member of an archive that defines a symbol and has not been taken yet.
  struct Member {
    llvm::MemoryBufferRef object;
    std::string name; // "archive(member)"
    unsigned archive;
    uint64_t offset;
  };
  llvm::Expected<std::optional<Member>> takeMember(llvm::StringRef symbol);
  /// A member that was taken could not be linked: it may be taken again.
  void giveBack(const Member &member) { archives[member.archive].taken.erase(member.offset); }

private:
  struct ArchiveFile {
    std::string path;
    std::unique_ptr<llvm::MemoryBuffer> buffer;
    std::unique_ptr<llvm::object::Archive> archive;
    llvm::StringMap<uint64_t> members; // symbol → the member's offset
    llvm::DenseSet<uint64_t> taken;
  };
  std::vector<void *> shared;
  std::vector<ArchiveFile> archives;
};

} // namespace vmkit
