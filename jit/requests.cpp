#include "requests.h"

#include <map>
#include <mutex>

namespace vmkit {

namespace {

// Tokens are used from threads that have nothing else of the engine, and after its end, so the list
// of them is the process's.
struct Registry {
  std::mutex mutex;
  std::map<uint64_t, Requests *> live;
  uint64_t last = 0;
};

Registry &registry() {
  static Registry all;
  return all;
}

// Above every address, and such that an address less this is negative: each way in which a prologue
// compares takes its slow path.
constexpr uint64_t everything = INT64_MAX;

} // namespace

Requests::~Requests() {
  if (number == 0)
    return;
  Registry &all = registry();
  std::lock_guard lock(all.mutex);
  all.live.erase(number);
}

void Requests::attach(Context &target) {
  context = &target;
  publish();
}

// Either a request's bit is seen here, or the request came after that look, and so its writes to
// the two words come after these.
void Requests::publish() {
  __atomic_store_n(&context->stackLimit, stackLimit, __ATOMIC_SEQ_CST);
  __atomic_store_n(&context->pollRequested, uint32_t(polls), __ATOMIC_SEQ_CST);
  if (bits.load())
    raise();
}

void Requests::raise() {
  __atomic_store_n(&context->stackLimit, everything, __ATOMIC_SEQ_CST);
  __atomic_store_n(&context->pollRequested, 1u, __ATOMIC_SEQ_CST);
}

void Requests::request(Request request) {
  bits.fetch_or(request);
  raise();
}

uint64_t Requests::token() {
  if (number == 0) {
    Registry &all = registry();
    std::lock_guard lock(all.mutex);
    number = ++all.last;
    all.live[number] = this;
  }
  return number;
}

bool Requests::interrupt(uint64_t token) {
  Registry &all = registry();
  std::lock_guard lock(all.mutex);
  const auto found = all.live.find(token);
  if (found == all.live.end())
    return false;
  found->second->request(Interruption);
  return true;
}

} // namespace vmkit
