/**
 * The operations on strings and builders, by name: the C++ functions of runtime-cpp/strings.h and string_builder.h,
 * which say what each does and how it fails. `module.strings.call` and `module.strings.builders.call` take these names.
 *
 * A `class` in a signature is the descriptor of the module's strings, which the caller does not give; a `string` may not
 * be null, which is checked, and a `string?` may.
 */

/** The C++ name without its prefix, and the signature; `!` when it can fail. */
export type Operations = Readonly<Record<string, readonly [name: string, signature: string]>>;

export const stringOperations = {
  charAt: ['char_at', 'u16!(string,i32)'],
  codePointAt: ['code_point_at', 'i32!(string,i32)'],
  codePointBefore: ['code_point_before', 'i32!(string,i32)'],
  codePointCount: ['code_point_count', 'i32!(string,i32,i32)'],
  offsetByCodePoints: ['offset_by_code_points', 'i32!(string,i32,i32)'],
  loneSurrogate: ['lone_surrogate', 'i32(string)'],

  compare: ['compare', 'i32(string,string)'],
  hash: ['hash', 'i32(string)'],
  regionMatches: ['region_matches', 'i1(string,i32,string,i32,i32)'],
  indexOfChar: ['index_of_char', 'i32(string,i32,i32)'],
  lastIndexOfChar: ['last_index_of_char', 'i32(string,i32,i32)'],
  indexOf: ['index_of', 'i32(string,string,i32)'],
  lastIndexOf: ['last_index_of', 'i32(string,string,i32)'],
  startsWith: ['starts_with', 'i1(string,string,i32)'],
  endsWith: ['ends_with', 'i1(string,string)'],
  isBlank: ['is_blank', 'i1(string)'],

  substring: ['substring', 'string!(string,i32,i32)'],
  repeat: ['repeat', 'string!(string,i32)'],
  trim: ['trim', 'string!(string)'],
  strip: ['strip', 'string!(string,i32)'],
  replaceChar: ['replace_char', 'string!(string,i32,i32)'],
  replace: ['replace', 'string!(string,string,string)'],
  reverse: ['reverse', 'string!(string)'],
  intern: ['intern', 'string!(string)'],

  fromUtf8: ['from_utf8', 'string!(class,ptr,i64)'],
  fromLatin1: ['from_latin1', 'string!(class,ptr,i64)'],
  fromUtf16: ['from_utf16', 'string!(class,ptr,i64)'],
  fromChars: ['from_chars', 'string!(class,u16[],i32,i32)'],
  fromBytes: ['from_bytes', 'string!(class,i8[],i32,i32)'],
  fromCodePoints: ['from_code_points', 'string!(class,i32[],i32,i32)'],
  utf8Length: ['utf8_length', 'i64(string)'],
  toUtf8: ['to_utf8', 'i64(string,ptr,i64)'],
  getChars: ['get_chars', 'void!(string,i32,i32,u16[],i32)'],

  ofInt: ['of_int', 'string!(class,i32)'],
  ofLong: ['of_long', 'string!(class,i64)'],
  ofFloat: ['of_float', 'string!(class,f32)'],
  ofDouble: ['of_double', 'string!(class,f64)'],
  ofChar: ['of_char', 'string!(class,i32)'],
  ofCodePoint: ['of_code_point', 'string!(class,i32)'],
  ofLongRadix: ['of_long_radix', 'string!(class,i64,i32)'],
  ofUnsignedRadix: ['of_unsigned_radix', 'string!(class,i64,i32)'],
  parseInt: ['parse_int', 'i32!(string,i32)'],
  parseLong: ['parse_long', 'i64!(string,i32)'],
  parseDouble: ['parse_double', 'f64!(string)'],
  parseFloat: ['parse_float', 'f32!(string)'],
} as const satisfies Operations;

export type StringOperation = keyof typeof stringOperations;

/** The `ref` of each is the builder, a caller's first argument. */
export const builderOperations = {
  append: ['append', 'void!(ref,string?)'],
  appendRange: ['append_range', 'void!(ref,string,i32,i32)'],
  appendChar: ['append_char', 'void!(ref,i32)'],
  appendCodePoint: ['append_code_point', 'void!(ref,i32)'],
  appendChars: ['append_chars', 'void!(ref,u16[],i32,i32)'],
  appendInt: ['append_int', 'void!(ref,i32)'],
  appendLong: ['append_long', 'void!(ref,i64)'],
  appendUnsigned: ['append_unsigned', 'void!(ref,i64)'],
  appendFloat: ['append_float', 'void!(ref,f32)'],
  appendDouble: ['append_double', 'void!(ref,f64)'],
  appendBoolean: ['append_boolean', 'void!(ref,i32)'],
  insert: ['insert', 'void!(ref,i32,string?)'],
  replace: ['replace', 'void!(ref,i32,i32,string)'],
  delete: ['delete', 'void!(ref,i32,i32)'],
  deleteCharAt: ['delete_char_at', 'void!(ref,i32)'],
  setCharAt: ['set_char_at', 'void!(ref,i32,i32)'],
  setLength: ['set_length', 'void!(ref,i32)'],
  ensureCapacity: ['ensure_capacity', 'void!(ref,i32)'],
  reverse: ['reverse', 'void(ref)'],
  capacity: ['capacity', 'i32(ref)'],
  charAt: ['char_at', 'u16!(ref,i32)'],
  substring: ['substring', 'string!(class,ref,i32,i32)'],
  toString: ['to_string', 'string!(class,ref)'],
  indexOf: ['index_of', 'i32(ref,string,i32)'],
  lastIndexOf: ['last_index_of', 'i32(ref,string,i32)'],
} as const satisfies Operations;

export type BuilderOperation = keyof typeof builderOperations;
