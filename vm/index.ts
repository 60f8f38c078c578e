/** The package `vmkit/vm`: what the author of a language imports, beside `vmkit` and `vmkit/ir`. */

// The bodies of functions.
export {
  type Arithmetic,
  type BinaryOperator,
  defaultArithmetic,
  type UnaryOperator,
} from './arithmetic.js';
// Classes, objects, dispatch.
export {
  type ClassKind,
  type ClassOptions,
  ClassType,
  type InterfaceOptions,
} from './class_type.js';
export { type ArrayParents, ClassTable, type ObjectPolicy } from './classes.js';
export type { LoopOptions, SwitchCase, SwitchOptions } from './control_flow.js';
export type { ConvertOptions } from './conversions.js';
// Exceptions and failures.
export { DefaultExceptions, defaultExceptions } from './default_exceptions.js';
// A language and its programs.
export { defineLanguage, type LanguageParts } from './define_language.js';
export { Diagnostics } from './diagnostics.js';
// Dynamic languages: `module.dynamic`.
export { Bindings } from './dynamic/bindings.js';
export type { Answers as CallAnswers, Wrong as WrongCall } from './dynamic/calls.js';
export { ClassDecl, type DynamicClassOptions } from './dynamic/classes.js';
export type { Description } from './dynamic/describe.js';
export { Dynamic } from './dynamic/dynamic.js';
export {
  type Capture,
  type Frame as FunctionFrame,
  FunctionDecl,
  type FunctionKind,
  type FunctionOptions as DynamicFunctionOptions,
} from './dynamic/functions.js';
export {
  Global,
  type Globals as DynamicGlobals,
  type Undefined as UndefinedGlobal,
} from './dynamic/globals.js';
export { GuestObject } from './dynamic/guest_object.js';
export type { Host as DynamicHost } from './dynamic/host.js';
export {
  booleanKind,
  Kind,
  nilKind,
  numberKind,
  referenceKind,
  stringKind,
} from './dynamic/kinds.js';
export type { MistakeMessages, PropertyUse } from './dynamic/mistakes.js';
export {
  Operation,
  type OperationCase,
  type OperationOptions,
  operation,
} from './dynamic/operations.js';
export { Printer } from './dynamic/printer.js';
export type { Missing as MissingProperty } from './dynamic/properties.js';
export type { TraceLine } from './dynamic/trace.js';
export type { Variable, VariableOptions } from './dynamic/variables.js';
export { type ExceptionPolicy, ModuleExceptions } from './exceptions.js';
export {
  FailureKind,
  type FailureNumber,
  firstOwnFailure,
  Messages,
  type Text,
} from './failures.js';
export { FunctionBuilder } from './function_builder.js';
export { Binding, FunctionScope, type ScopeMistake, type ScopeRules } from './function_scope.js';
// Line tables, for builders of raw IR.
export { type Locate, lineInfo } from './line_info.js';
export { LineSession } from './line_session.js';
export type { Local } from './locals.js';
export { Field, Method, type MethodOptions, StaticField } from './members.js';
export {
  type Body,
  type Exceptions,
  type FunctionOptions,
  type FunctionRef,
  type GlobalRef,
  GuestModule,
  type ModuleOptions,
  type Params,
} from './module.js';
export { type Native, type NativeImplementation, type NativeOptions, native } from './natives.js';
export type { PlaceUse, Use } from './objects.js';
export {
  binaryCode,
  binaryOperators,
  type ChainRules,
  type Code,
  levels,
  type OperatorRules,
  operatorChain,
  type Precedence,
  valuesOf,
} from './operators.js';
export { formatG } from './percent_g.js';
export { declaredAt, runOnce } from './places.js';
export { type RecoveringRules, RecoveringTokens } from './recovering_tokens.js';
export { ArrayReference, arrayOf, ClassReference, ref } from './references.js';
export type { CalleeType, NamedCallee } from './signatures.js';
export { Site, type SiteOptions, type SiteTarget } from './sites.js';
export { StringBuilders } from './string_builders.js';
export type { BuilderOperation, StringOperation } from './string_natives.js';
export { StringSupport } from './strings.js';
export { type Token, type TokenRules, Tokens } from './tokens.js';
export { GuestError, type TrapMessage, type TrapValue } from './traps.js';
export type { CatchClause, TryOptions } from './try.js';
export {
  anyRef,
  dynamic,
  f32,
  f64,
  i1,
  i8,
  i16,
  i32,
  i64,
  nullType,
  ptr,
  u8,
  u16,
  u32,
  u64,
  type ValueType,
  voidType,
} from './types.js';
export type { Place, Value } from './value.js';
