/**
 * Targets: what the addon was built for, which is the machine that it runs on. The Initialize… functions of
 * llvm-bindings have nothing left to do.
 */
import { DataLayout } from './datalayout.js';
import { llvm } from './llvm.js';

export class TargetMachine {
  private readonly triple: string;
  private readonly layout: string;

  /** @internal */
  constructor(triple: string, layout: string) {
    this.triple = triple;
    this.layout = layout;
  }
  createDataLayout(): DataLayout {
    return new DataLayout(this.layout);
  }
  getTargetTriple(): string {
    return this.triple;
  }
}

export class Target {
  private readonly name: string;
  private readonly description: string;

  /** @internal */
  constructor(name: string, description: string) {
    this.name = name;
    this.description = description;
  }
  getName(): string {
    return this.name;
  }
  getShortDescription(): string {
    return this.description;
  }
  /** A machine that knows its data layout; processor and features do not change that. */
  createTargetMachine(targetTriple: string, _cpu: string, _features = ''): TargetMachine {
    const info = llvm().targetInfo(targetTriple);
    if (info === null) {
      throw new Error(
        `createTargetMachine: this build of LLVM has no target for '${targetTriple}'`,
      );
    }
    return new TargetMachine(targetTriple, info.dataLayout);
  }
}

export class TargetRegistry {
  private constructor() {}

  /** Null when the addon was not built for the target. */
  static lookupTarget(target: string): Target | null {
    const info = llvm().targetInfo(target);
    return info === null ? null : new Target(info.name, info.description);
  }
}

/** How this LLVM was built; read at the first use of a member. */
export const config = {
  get LLVM_DEFAULT_TARGET_TRIPLE(): string {
    return llvm().llvmConfig().defaultTriple;
  },
  get LLVM_HOST_TRIPLE(): string {
    return llvm().llvmConfig().hostTriple;
  },
  get LLVM_ON_UNIX(): number {
    return process.platform === 'win32' ? 0 : 1;
  },
  get LLVM_VERSION_MAJOR(): number {
    return llvm().llvmConfig().major;
  },
  get LLVM_VERSION_MINOR(): number {
    return llvm().llvmConfig().minor;
  },
  get LLVM_VERSION_PATCH(): number {
    return llvm().llvmConfig().patch;
  },
  get LLVM_VERSION_STRING(): string {
    return llvm().llvmConfig().version;
  },
};

export function InitializeAllTargetInfos(): void {}
export function InitializeAllTargets(): void {}
export function InitializeAllTargetMCs(): void {}
export function InitializeAllAsmPrinters(): void {}
export function InitializeAllAsmParsers(): void {}
export function InitializeAllDisassemblers(): void {}

/** False means that nothing went wrong, as in LLVM. */
export function InitializeNativeTarget(): boolean {
  return false;
}
export function InitializeNativeTargetAsmPrinter(): boolean {
  return false;
}
export function InitializeNativeTargetAsmParser(): boolean {
  return false;
}
export function InitializeNativeTargetDisassembler(): boolean {
  return false;
}
