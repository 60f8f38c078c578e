/** The package `vmkit`: what an embedder, imports; the author of a language finds more in `vmkit/vm`. */
export { type Builder, type Definition, declare } from './build.js';
export {
  type AddedModule,
  createEngine,
  Engine,
  type EngineOptions,
  type Level,
} from './engine.js';
export { type ErrorCode, errorCodes, nearest, type Position, VmkitError } from './errors.js';
export type { EngineEvents } from './events.js';
export { GuestError } from './guest_error.js';
export type { HostFunction } from './host/boundary.js';
export { type NativeFunction, nativeFunction } from './host/koffi.js';
export type {
  AttachedLanguage,
  Language,
  LoadResult,
  Session,
  SessionAnswer,
} from './language.js';
export { layout } from './layout.js';
export type { ModuleRecord, Modules, Phases, Sizes } from './modules.js';
export type {
  NativeClassOptions,
  NativeMemory,
  NativeRuntimeInfo,
  NativeSite,
  Stage,
  Strategy,
  SymbolKind,
  Tier,
  Transfer,
} from './native.js';
export type { Objects, SiteOptions, SiteResolver } from './objects.js';
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
export type { SymbolInfo, SymbolTable } from './symbols.js';
