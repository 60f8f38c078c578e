// Builders: text that grows. A builder is a guest object with these three fields, in this order,
// right behind the header; vm/string_builders.ts declares them. `buffer` is an array of bytes that
// is never null; it holds units of one byte, or of two once `coder` is 1, and grows by doubling.
// `coder` stays 1 when the wide units have gone; strings that are made of it are canonical again.
//
// Failures are those of strings.h, with the operations OfBuilder and OfInsert.
#ifndef VMKIT_RUNTIME_STRING_BUILDER_H
#define VMKIT_RUNTIME_STRING_BUILDER_H

#include "strings.h"

namespace vmkit {

struct StringBuilder {
  const Class *type;
  Array *buffer;
  int32_t length; // units
  int32_t coder;  // 0: Latin-1, 1: UTF-16
};

} // namespace vmkit

extern "C" {

// Each gives an exception word. Numbers look as vmkit_string_of_* makes them.

/// A string; null appends "null".
void *vmkit_builder_append(vmkit::Context *context, vmkit::StringBuilder *builder,
                           const vmkit::String *text);
/// The units of a string from begin up to end. StringRange.
void *vmkit_builder_append_range(vmkit::Context *context, vmkit::StringBuilder *builder,
                                 const vmkit::String *text, int32_t begin, int32_t end);
/// What another builder holds; it may be the same one.
void *vmkit_builder_append_builder(vmkit::Context *context, vmkit::StringBuilder *builder,
                                   const vmkit::StringBuilder *other);
/// One unit.
void *vmkit_builder_append_char(vmkit::Context *context, vmkit::StringBuilder *builder,
                                int32_t unit);
/// Format: a: 0, b: what is no code point.
void *vmkit_builder_append_code_point(vmkit::Context *context, vmkit::StringBuilder *builder,
                                      int32_t point);
/// `count` units of an array of 16-bit units. StringRange, OfArray.
void *vmkit_builder_append_chars(vmkit::Context *context, vmkit::StringBuilder *builder,
                                 const vmkit::Array *units, int32_t begin, int32_t count);
void *vmkit_builder_append_int(vmkit::Context *context, vmkit::StringBuilder *builder,
                               int32_t value);
void *vmkit_builder_append_long(vmkit::Context *context, vmkit::StringBuilder *builder,
                                int64_t value);
void *vmkit_builder_append_unsigned(vmkit::Context *context, vmkit::StringBuilder *builder,
                                    uint64_t value);
void *vmkit_builder_append_float(vmkit::Context *context, vmkit::StringBuilder *builder,
                                 float value);
void *vmkit_builder_append_double(vmkit::Context *context, vmkit::StringBuilder *builder,
                                  double value);
void *vmkit_builder_append_boolean(vmkit::Context *context, vmkit::StringBuilder *builder,
                                   int32_t value);

/// A string (null: "null") before the unit at an index up to the length. StringIndex, OfInsert.
void *vmkit_builder_insert(vmkit::Context *context, vmkit::StringBuilder *builder, int32_t index,
                           const vmkit::String *text);
/// Units in place of those from begin up to end; an end behind the length is the length.
/// StringRange.
void *vmkit_builder_replace(vmkit::Context *context, vmkit::StringBuilder *builder, int32_t begin,
                            int32_t end, const vmkit::String *text);
/// An end behind the length is the length. StringRange.
void *vmkit_builder_delete(vmkit::Context *context, vmkit::StringBuilder *builder, int32_t begin,
                           int32_t end);
/// StringIndex.
void *vmkit_builder_delete_char_at(vmkit::Context *context, vmkit::StringBuilder *builder,
                                   int32_t index);
/// StringIndex.
void *vmkit_builder_set_char_at(vmkit::Context *context, vmkit::StringBuilder *builder,
                                int32_t index, int32_t unit);
/// Cuts the text, or adds units of 0. StringIndex, for a negative length.
void *vmkit_builder_set_length(vmkit::Context *context, vmkit::StringBuilder *builder,
                               int32_t length);
/// Room for so many units, at least; a negative number is none.
void *vmkit_builder_ensure_capacity(vmkit::Context *context, vmkit::StringBuilder *builder,
                                    int32_t capacity);
/// Pairs of surrogates stay in their order.
void vmkit_builder_reverse(vmkit::Context *context, vmkit::StringBuilder *builder);

int32_t vmkit_builder_length(const vmkit::StringBuilder *builder);
/// Units that there is room for.
int32_t vmkit_builder_capacity(vmkit::Context *context, const vmkit::StringBuilder *builder);
/// StringIndex.
vmkit::Result<uint16_t> vmkit_builder_char_at(vmkit::Context *context,
                                              const vmkit::StringBuilder *builder, int32_t index);
/// StringRange. `type` is the string's class.
vmkit::Result<vmkit::String *> vmkit_builder_substring(vmkit::Context *context,
                                                       const vmkit::Class *type,
                                                       const vmkit::StringBuilder *builder,
                                                       int32_t begin, int32_t end);
vmkit::Result<vmkit::String *> vmkit_builder_to_string(vmkit::Context *context,
                                                       const vmkit::Class *type,
                                                       const vmkit::StringBuilder *builder);
/// As of strings.
int32_t vmkit_builder_index_of(vmkit::Context *context, const vmkit::StringBuilder *builder,
                               const vmkit::String *part, int32_t from);
int32_t vmkit_builder_last_index_of(vmkit::Context *context, const vmkit::StringBuilder *builder,
                                    const vmkit::String *part, int32_t from);
int32_t vmkit_builder_compare(vmkit::Context *context, const vmkit::StringBuilder *a,
                              const vmkit::StringBuilder *b);
}

#endif
