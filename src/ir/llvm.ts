/**
 * The only door to the addon for the IR builder. It opens at the first call that needs LLVM itself, so that building
 * and printing work without it.
 */
import { createRequire } from 'node:module';
import type { NativeAddon, NativeIr } from '../native.js';

let loaded: NativeIr | null = null;

/** LLVM's own services. */
export function llvm(): NativeIr {
  if (loaded === null) {
    const module = createRequire(import.meta.url)('../native.js') as { native: NativeAddon };
    loaded = module.native;
  }
  return loaded;
}
