// Failures: what went wrong in guest code or in the runtime, before it is an exception object of
// the guest's language.
//
// A function that may throw returns its result and an exception word: null, a guest object, or the
// address of the context's Failure, for "this failed, and the language has not made its object
// yet". The first handler, or the boundary to JavaScript, has that object made, less deep in the
// stack and with room to run.
#ifndef VMKIT_RUNTIME_FAILURE_H
#define VMKIT_RUNTIME_FAILURE_H

#include <cstdint>

namespace vmkit {

struct Array;
struct Class;
struct Context;

enum FailureKind : int32_t {
  FailureNone = 0,
  FailureNull = 1,           // a: the number of a message of the module
  FailureIndex = 2,          // a: index, b: length
  FailureNegativeLength = 3, // a: length
  FailureCast = 4,           // a: class of the object, b: the wanted class
  FailureStore = 5,          // a: class of the value
  FailureDivision = 6,
  FailureMemory = 7, // a: bytes wanted, b: 1 when no heap could hold them
  FailureStack = 8,
  FailureStringIndex = 9,  // a: index, b: length | StringOperation << 32 (strings.h)
  FailureFormat = 10,      // no number: a: the string, b: radix, or 0; no code point: a: 0, b: it
  FailureTooLong = 11,     // a string or an array
  FailureMessage = 12,     // a: the number of a message of the module
  FailureStringRange = 13, // a: begin | end << 32, b: as of FailureStringIndex
  FailureFirstOfLanguage = 64 // and above: a language's own
};

constexpr int32_t FailureTraceCapacity = 1024;

struct Failure {
  int32_t kind;
  int32_t depth; // return addresses in trace
  int64_t a, b;
  bool pendingTrace;                    // nobody has taken the trace yet
  uint64_t trace[FailureTraceCapacity]; // return addresses in guest code, innermost first
};

/// What a runtime function returns that may throw; one without a result returns the word alone.
template <typename T> struct Result {
  T value;
  void *exception; // null: none
};

} // namespace vmkit

extern "C" {

/// Records a failure with its trace and gives the exception word that stands for it. Two calls are
/// never merged into one: a trace shows the line of each.
[[clang::nomerge]] void *vmkit_fail(vmkit::Context *context, int32_t kind, int64_t a, int64_t b);

/// An array of 64-bit integers, of the given class, with the return addresses of guest code from
/// the caller outwards, without the innermost `skip`; while a failure's trace is pending, that one,
/// which is pending no longer. At most FailureTraceCapacity of them. Null when memory is out.
vmkit::Array *vmkit_capture_trace(vmkit::Context *context, const vmkit::Class *int64ArrayClass,
                                  int32_t skip);
}

#endif
