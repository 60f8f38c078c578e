/**
 * Prints modules and functions as LLVM 22's textual IR.
 *
 * One pass numbers what has no name, one joins lines; struct definitions and metadata nodes are collected as values
 * mention them. Printing a module "only" for one function gives declarations for all else that it uses, so that a
 * function can be verified while others are half built.
 */
import type { IRFunction } from './function.js';
import type { GlobalAlias, GlobalVariable } from './globals.js';
import type { Instruction } from './instructions.js';
import { DILocation, type MDNode } from './metadata.js';
import type { Module } from './module.js';
import { escapeMetadataName, escapeText, quote } from './names.js';
import type { StructType, Type } from './types.js';
import type { MetadataLike, Value, ValuePrinter } from './value.js';

let lastStamp = 0;

class Printer implements ValuePrinter {
  stamp = 0;
  // Made when they are needed: most functions have neither structs nor metadata.
  private structs: Set<StructType> | null = null;
  private nodes: Map<MDNode, string> | null = null;
  private locations: Map<string, string> | null = null;
  /** Nodes in order of their numbers; a location is text already. */
  private readonly queue: (MDNode | string)[] = [];
  /** The globals that were mentioned, where that is asked for. */
  readonly mentioned: Set<Value> | null;

  constructor(collect: boolean) {
    this.mentioned = collect ? new Set() : null;
  }

  type(type: Type): string {
    if (type.structs.length > 0) {
      this.structs ??= new Set();
      for (const struct of type.structs) {
        this.structs.add(struct);
      }
    }
    return type.text;
  }
  global(value: Value): void {
    this.mentioned?.add(value);
  }
  metadata(like: MetadataLike): string {
    const node = like as MDNode;
    this.nodes ??= new Map();
    const known = this.nodes.get(node);
    if (known !== undefined) {
      return known;
    }
    if (node instanceof DILocation) {
      // Equal locations share a number, or each instruction would have one of its own.
      const text = node.definition(this);
      this.locations ??= new Map();
      const reference = this.locations.get(text) ?? this.number(text);
      this.locations.set(text, reference);
      this.nodes.set(node, reference);
      return reference;
    }
    const reference = this.number(node);
    this.nodes.set(node, reference);
    return reference;
  }
  private number(entry: MDNode | string): string {
    return `!${this.queue.push(entry) - 1}`;
  }

  /** Numbers what has no name and marks all values as the function's. */
  private enumerate(func: IRFunction): void {
    lastStamp++;
    const stamp = lastStamp;
    this.stamp = stamp;
    let slot = 0;
    for (const argument of func.arguments()) {
      argument.stamp = stamp;
      if (argument.name === '') {
        argument.ref = `%${slot++}`;
      }
    }
    for (let block = func.first; block !== null; block = block.next) {
      block.stamp = stamp;
      if (block.name === '') {
        block.ref = `%${slot++}`;
      }
      for (let inst = block.first; inst !== null; inst = inst.next) {
        inst.stamp = stamp;
        if (inst.name === '' && !inst.type.isVoidTy()) {
          inst.ref = `%${slot++}`;
        }
      }
    }
  }
  instruction(func: IRFunction, instruction: Instruction): string {
    this.enumerate(func);
    return instruction.print(this);
  }
  lines(func: IRFunction): [text: string, instruction: Instruction][] {
    this.enumerate(func);
    return [...func.blocks()].flatMap((block) =>
      [...block.instructions()].map((each): [string, Instruction] => [each.print(this), each]),
    );
  }
  function(func: IRFunction, declare: boolean): string {
    if (declare || func.first === null) {
      const attached = declare ? '' : func.attachmentText(this, '');
      return `declare${attached} ${func.header(this, declare)}\n`;
    }
    this.enumerate(func);
    const lines = [`define ${func.header(this, false)}${func.attachmentText(this, '')} {`];
    for (const block of func.blocks()) {
      if (block !== func.first) {
        lines.push('');
      }
      if (block !== func.first || block.name !== '') {
        lines.push(`${block.ref.slice(1)}:`);
      }
      for (let inst = block.first; inst !== null; inst = inst.next) {
        lines.push(inst.print(this));
      }
    }
    lines.push('}\n');
    return lines.join('\n');
  }
  variable(variable: GlobalVariable | GlobalAlias, declare: boolean): string {
    this.stamp = 0;
    return variable.print(this, declare);
  }

  /** The definitions of all structs that were mentioned, and of those that they mention. */
  structDefinitions(): string[] {
    const lines: string[] = [];
    for (const struct of this.structs ?? []) {
      // A set's iteration reaches what is added on the way.
      for (const element of struct.isOpaque() ? [] : struct.elements()) {
        this.type(element);
      }
      lines.push(`${struct.text} = type ${struct.definition()}`);
    }
    return lines;
  }
  metadataDefinitions(): string[] {
    const lines: string[] = [];
    for (let i = 0; i < this.queue.length; i++) {
      const entry = this.queue[i] as MDNode | string;
      lines.push(`!${i} = ${typeof entry === 'string' ? entry : entry.definition(this)}`);
    }
    return lines;
  }
}

function numberGlobals(module: Module): void {
  let slot = 0;
  for (const list of [module.globals(), module.aliases(), module.functions()]) {
    for (const value of list) {
      if (value.name === '') {
        value.ref = `@${slot++}`;
      }
    }
  }
}

/** The function as it stands in its module's text. */
export function printFunction(func: IRFunction): string {
  if (func.parent !== null) {
    numberGlobals(func.parent);
  }
  return new Printer(false).function(func, false);
}

/** The instruction as it stands in its function's text. */
export function printInstruction(func: IRFunction, instruction: Instruction): string {
  if (func.parent !== null) {
    numberGlobals(func.parent);
  }
  return new Printer(false).instruction(func, instruction).trim();
}

/** Each instruction of a function with its text. */
export function instructionLines(func: IRFunction): [text: string, instruction: Instruction][] {
  return new Printer(false).lines(func);
}

/** A module's text; with `only`, the body of that function and declarations of what it uses. */
export function printModule(module: Module, only: IRFunction | null = null): string {
  numberGlobals(module);
  const printer = new Printer(only !== null);
  const functions: string[] = [];
  const variables: string[] = [];
  if (only === null) {
    for (const variable of module.globalList) {
      variables.push(printer.variable(variable, false));
    }
    for (const alias of module.aliases()) {
      variables.push(printer.variable(alias, false));
    }
    for (const func of module.functionList) {
      functions.push(printer.function(func, false));
    }
  } else {
    functions.push(printer.function(only, false));
    for (const value of printer.mentioned ?? []) {
      if (value !== only) {
        declareMentioned(printer, value, variables, functions);
      }
    }
  }
  const named: string[] = [];
  for (const { name, nodes } of module.namedNodes(only !== null)) {
    const list = nodes.map((node) => node.reference(printer));
    named.push(`!${escapeMetadataName(name)} = !{${list.join(', ')}}`);
  }
  const definitions = printer.metadataDefinitions();

  const parts = [
    `; ModuleID = '${escapeText(module.getModuleIdentifier())}'\nsource_filename = ${quote(module.getSourceFileName())}\n`,
  ];
  const layout = module.getDataLayoutStr();
  parts[0] += layout === '' ? '' : `target datalayout = ${quote(layout)}\n`;
  const triple = module.getTargetTriple();
  parts[0] += triple === '' ? '' : `target triple = ${quote(triple)}\n`;
  const assembly = only === null ? module.assembly.map((line) => `module asm ${quote(line)}`) : [];
  const comdats = only === null || only.comdat !== '' ? module.comdatLines() : [];
  for (const lines of [assembly, printer.structDefinitions(), comdats, variables]) {
    if (lines.length > 0) {
      parts.push(`${lines.join('\n')}\n`);
    }
  }
  parts.push(...functions);
  if (named.length > 0) {
    parts.push(`${named.join('\n')}\n`);
  }
  if (definitions.length > 0) {
    parts.push(`${definitions.join('\n')}\n`);
  }
  return parts.join('\n');
}

function declareMentioned(
  printer: Printer,
  value: Value,
  variables: string[],
  functions: string[],
): void {
  if ('arguments' in value) {
    functions.push(printer.function(value as IRFunction, true));
  } else {
    variables.push(printer.variable(value as GlobalVariable | GlobalAlias, true));
  }
}
