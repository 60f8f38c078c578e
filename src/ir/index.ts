/**
 * vmkit/ir: LLVM's IR as TypeScript objects, with the names of npm's llvm-bindings, on opaque pointers.
 *
 * Building and printing are TypeScript alone; verifying, reading, linking and bitcode ask the addon. A wrong argument
 * throws JavaScript's own TypeError or RangeError, as llvm-bindings does; what the addon refuses is a VmkitError.
 *
 *   import llvm from 'vmkit/ir';          llvm.IRBuilder
 *   import * as llvm from 'vmkit/ir';     llvm.IRBuilder
 *   import { IRBuilder } from 'vmkit/ir';
 */
import * as api from './api.js';

export * from './api.js';
export default api;
