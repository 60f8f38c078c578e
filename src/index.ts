/** The package `vmkit`: what an embedder, imports; the author of a language finds more in `vmkit/vm`. */
export { type Builder, type Definition, declare } from './build.js';
export {
  type AddedModule,
  createEngine,
  Engine,
  type EngineOptions,
  interrupt,
  type Level,
} from './engine.js';
export {
  type ErrorCode,
  errorCodes,
  guestFrames,
  nearest,
  type Position,
  VmkitError,
} from './errors.js';
export type { EngineEvents } from './events.js';
export type {
  ExceptionBridge,
  ExceptionDescription,
  Exceptions,
  GuestFailure,
} from './exceptions.js';
export { type Frame, frameLines, GuestError, GuestException } from './guest_error.js';
export type { Heap, HeapLimits, HeapOption, HeapStatistics } from './heap.js';
export type { HostFunction } from './host/boundary.js';
export type { ValueCodec } from './host/dynamic_slots.js';
export { GuestRef } from './host/handles.js';
export { type NativeFunction, nativeFunction } from './host/koffi.js';
export type {
  AttachedLanguage,
  Explanation,
  Globals,
  Language,
  LoadResult,
  Session,
  SessionAnswer,
} from './language.js';
export { layout } from './layout.js';
export type { Limits } from './limits.js';
export type { ModuleRecord, Modules, Phases, Sizes } from './modules.js';
export type {
  NativeClassOptions,
  NativeCollection,
  NativeMemory,
  NativeRuntimeInfo,
  NativeSite,
  Stage,
  Strategy,
  SymbolKind,
  Tier,
  Transfer,
} from './native.js';
export type {
  CallSiteOptions,
  Objects,
  OperationSiteOptions,
  PropertySiteOptions,
  SiteOptions,
  SiteResolver,
} from './objects.js';
export { type PreparedRuntime, type PrepareOptions, prepare } from './prepare.js';
export {
  type AnyGuestFunction,
  formatSignature,
  type GuestFunction,
  type GuestValue,
  type ParameterType,
  parseSignature,
  type ResultType,
  type Signature,
} from './signature.js';
export {
  type Diagnostic,
  LanguageError,
  type RenderOptions,
  render,
  SourceText,
  type Span,
} from './source.js';
export type { Strings } from './strings.js';
export type { SymbolInfo, SymbolTable } from './symbols.js';
