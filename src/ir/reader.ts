/**
 * Reads a module's canonical text, as LLVM prints it, into the classes of this folder.
 *
 * Three passes over the lines: names of types, metadata and globals; then what they are; then function bodies. LLVM
 * has checked the text before: what the reader does not know is its own defect, and throws a SyntaxError.
 */
import { readFileSync } from 'node:fs';
import type { Attribute } from './attributes.js';
import { IRFunction } from './function.js';
import { GlobalAlias, type GlobalObject, type GlobalValue, GlobalVariable } from './globals.js';
import { Lexer } from './lexer.js';
import { llvm } from './llvm.js';
import { DIFile, DISubprogram, MDNode, type NamedMDNode } from './metadata.js';
import { Module } from './module.js';
import { unescapeName } from './names.js';
import { FunctionReader, readConvention } from './reader_function.js';
import { ValueReader } from './reader_values.js';
import { FunctionType, type LLVMContext, StructType, type Type } from './types.js';
import type { Value } from './value.js';

const linkages: { readonly [word: string]: number } = {
  external: 0,
  available_externally: 1,
  linkonce: 2,
  linkonce_odr: 3,
  weak: 4,
  weak_odr: 5,
  appending: 6,
  internal: 7,
  private: 8,
  extern_weak: 9,
  common: 10,
};
const visibilities: { readonly [word: string]: number } = { default: 0, hidden: 1, protected: 2 };
const storageWords = new Set(['dllimport', 'dllexport', 'thread_local']);
/** What may follow a function's attributes. */
const trailerWords = new Set(
  'unnamed_addr local_unnamed_addr addrspace section partition comdat align gc prefix prologue personality'.split(
    ' ',
  ),
);
const noEnds: ReadonlySet<string> = new Set();

interface PendingBody {
  func: IRFunction;
  parameters: string[];
  start: number;
  end: number;
}
interface PendingGlobal {
  value: GlobalVariable | GlobalAlias | MDNode;
  lexer: Lexer;
}

class ModuleReader {
  readonly module: Module;
  private readonly text: string;
  private readonly values: ValueReader;
  private readonly bodies: PendingBody[] = [];
  private readonly initializers: PendingGlobal[] = [];
  private readonly trailers: { func: IRFunction; lexer: Lexer }[] = [];
  private readonly localsOf = new Map<Value, ReadonlyMap<string, Value>>();

  constructor(text: string, name: string, context: LLVMContext) {
    this.text = text;
    this.module = new Module(name, context);
    this.values = new ValueReader(this.module);
  }

  read(): Module {
    const lines = [...this.lines()];
    for (const [start, end] of lines) {
      this.declareName(start, end);
    }
    for (const [start, end] of lines) {
      this.header(start, end);
    }
    for (const { value, lexer } of this.initializers) {
      this.initializer(value, lexer);
    }
    for (const { func, lexer } of this.trailers) {
      this.trailer(func, lexer);
    }
    for (const { func, parameters, start, end } of this.bodies) {
      const reader = new FunctionReader(this.values, func, parameters, this.text.slice(start, end));
      this.values.locals = reader;
      this.localsOf.set(func, reader.read(this.text.slice(start, end)));
      this.values.locals = null;
    }
    this.resolveBlockAddresses();
    return this.module;
  }

  /** Start and end of each top-level entry; a function's reaches to its closing brace. */
  private *lines(): IterableIterator<[start: number, end: number]> {
    const { text } = this;
    for (let start = 0; start < text.length; ) {
      let end = text.indexOf('\n', start);
      end = end < 0 ? text.length : end;
      if (text.startsWith('define ', start)) {
        end = text.indexOf('\n}', start) + 2;
      }
      if (end > start) {
        yield [start, end];
      }
      start = end + 1;
    }
  }

  private declareName(start: number, end: number): void {
    const { text } = this;
    if (text[start] === '%') {
      this.declareType(new Lexer(text, start, end));
    } else if (text[start] === '!') {
      const match = /^(![0-9]+) = (?:distinct )?!?(\w*)/.exec(text.slice(start, start + 80));
      if (match !== null) {
        const [, token = '', kind = ''] = match;
        const node =
          kind === 'DISubprogram'
            ? new DISubprogram([])
            : kind === 'DIFile'
              ? new DIFile([])
              : new MDNode([]);
        this.values.nodes.set(token, node);
      }
    } else if (text.startsWith('attributes #', start)) {
      const lexer = new Lexer(text, start, end);
      lexer.expect('attributes');
      const group = lexer.next();
      lexer.expect('=');
      lexer.expect('{');
      this.values.groups.set(group, this.values.attributes(lexer, noEnds));
    }
  }
  /** A struct that the context has with the same definition is that struct; otherwise it gets another name. */
  private declareType(lexer: Lexer): void {
    const token = lexer.next();
    const name = /^%[0-9]/.test(token) ? '' : unescapeName(token.slice(1));
    const known = StructType.getTypeByName(this.module.getContext(), name);
    const definition = lexer.text
      .slice(lexer.start, lexer.text.indexOf('\n', lexer.start))
      .replace(/^= type /, '');
    const same = known !== null && known.definition() === definition;
    this.values.types.set(token, same ? known : StructType.create(this.module.getContext(), name));
  }

  private header(start: number, end: number): void {
    const { text, module } = this;
    const first = text[start];
    if (first === ';') {
      return;
    }
    const lexer = new Lexer(text, start, end);
    switch (first) {
      case '%':
        this.typeBody(lexer);
        return;
      case '$':
        module.comdats.set(lexer.token, text.slice(start, end));
        return;
      case '@':
        this.globalHeader(lexer);
        return;
      case '!':
        this.metadata(lexer, end);
        return;
    }
    switch (lexer.next()) {
      case 'source_filename':
        lexer.expect('=');
        module.setSourceFileName(unescapeName(lexer.next()));
        return;
      case 'target': {
        const what = lexer.next();
        lexer.expect('=');
        const value = unescapeName(lexer.next());
        if (what === 'datalayout') {
          module.setDataLayout(value);
        } else {
          module.setTargetTriple(value);
        }
        return;
      }
      case 'module':
        lexer.expect('asm');
        module.assembly.push(unescapeName(lexer.next()));
        return;
      case 'declare':
      case 'define':
        this.functionHeader(lexer, end);
        return;
      case 'attributes':
        return;
      default:
        throw new SyntaxError(
          `the IR reader does not know: ${text.slice(start, Math.min(end, start + 80))}`,
        );
    }
  }
  private typeBody(lexer: Lexer): void {
    const struct = this.values.types.get(lexer.next()) as StructType;
    lexer.expect('=');
    lexer.expect('type');
    if (struct.isOpaque() && lexer.token !== 'opaque') {
      const packed = lexer.accept('<');
      lexer.expect('{');
      struct.setBody(this.values.typeList(lexer, '}'), packed);
    }
  }
  private metadata(lexer: Lexer, end: number): void {
    const token = lexer.next();
    lexer.expect('=');
    const node = this.values.nodes.get(token);
    if (node !== undefined) {
      // Globals are not all known yet; the definition is read with the initializers.
      this.initializers.push({ value: node, lexer: new Lexer(lexer.text, lexer.start, end) });
      return;
    }
    const name = new TextDecoder().decode(
      Uint8Array.from(
        token
          .slice(1)
          .replace(/\\([0-9A-Fa-f]{2})/g, (_all, hex: string) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
          ),
        (c) => c.charCodeAt(0),
      ),
    );
    const named: NamedMDNode = this.module.getOrInsertNamedMetadata(name);
    lexer.expect('!');
    lexer.expect('{');
    while (!lexer.accept('}')) {
      named.nodes.push(
        /^![0-9]/.test(lexer.token) ? this.values.node(lexer.next()) : this.inPlace(lexer),
      );
      lexer.accept(',');
    }
  }
  /** A node that stands in a list itself, i.e. `!DIExpression()`. */
  private inPlace(lexer: Lexer): MDNode {
    const start = lexer.start;
    lexer.next();
    const group = lexer.group();
    const text = lexer.text.slice(start, lexer.text.indexOf(group, start)) + group;
    return new MDNode([text]);
  }

  /** Linkage, preemption, visibility and storage. */
  private prefix(
    lexer: Lexer,
    value: { linkage: number; visibility: number; local: boolean; storage: string },
  ): void {
    for (;;) {
      const { token } = lexer;
      if (token in linkages) {
        value.linkage = linkages[token] ?? 0;
      } else if (token in visibilities) {
        value.visibility = visibilities[token] ?? 0;
      } else if (token === 'dso_local' || token === 'dso_preemptable') {
        value.local = token === 'dso_local';
      } else if (storageWords.has(token)) {
        lexer.next();
        const group = lexer.token === '(' && token === 'thread_local' ? lexer.group() : '';
        value.storage += `${value.storage === '' ? '' : ' '}${token}${group}`;
        continue;
      } else {
        return;
      }
      lexer.next();
    }
  }
  private unnamed(lexer: Lexer): string {
    return /^(?:local_)?unnamed_addr$/.test(lexer.token) ? lexer.next() : '';
  }
  private settle(
    value: GlobalValue,
    prefix: { visibility: number; local: boolean; storage: string },
    token: string,
  ): void {
    value.setVisibility(prefix.visibility);
    value.setDSOLocal(prefix.local);
    value.storage = prefix.storage;
    this.values.globals.set(token, value);
  }
  private globalHeader(lexer: Lexer): void {
    const token = lexer.next();
    const name = /^@[0-9]/.test(token) ? '' : unescapeName(token.slice(1));
    lexer.expect('=');
    const prefix = { linkage: 0, visibility: 0, local: false, storage: '' };
    this.prefix(lexer, prefix);
    const unnamed = this.unnamed(lexer);
    if (lexer.token === 'alias' || lexer.token === 'ifunc') {
      const keyword = lexer.next();
      const alias = new GlobalAlias(keyword, this.values.type(lexer), 0);
      alias.setLinkage(prefix.linkage);
      alias.setName(name);
      this.settle(alias, prefix, token);
      alias.unnamed = unnamed;
      this.module.addAlias(alias);
      lexer.expect(',');
      this.initializers.push({ value: alias, lexer });
      return;
    }
    const space = this.values.addressSpace(lexer);
    const externally = lexer.accept('externally_initialized') ? 'externally_initialized' : '';
    const constant = lexer.next() === 'constant';
    const type = this.values.type(lexer);
    const variable = new GlobalVariable(
      this.module,
      type,
      constant,
      prefix.linkage,
      null,
      name,
      space,
    );
    this.settle(variable, prefix, token);
    variable.unnamed = unnamed;
    variable.externally = externally;
    this.initializers.push({ value: variable, lexer });
  }
  private initializer(value: GlobalVariable | GlobalAlias | MDNode, lexer: Lexer): void {
    if (value instanceof MDNode) {
      const { text, start } = lexer;
      value.pieces = this.values.nodePieces(text, start, endOfLine(text, start));
      return;
    }
    if (value instanceof GlobalAlias) {
      const verbatim = this.values.verbatim(
        lexer.text,
        lexer.start,
        endOfLine(lexer.text, lexer.start),
      );
      value.setTarget(verbatim.pieces, verbatim.operands);
      return;
    }
    if (lexer.token !== ',' && lexer.token !== '') {
      value.setInitializer(this.values.constant(lexer, value.valueType));
    }
    while (lexer.accept(',')) {
      this.placement(value, lexer, ',');
    }
    const rest = this.values.attributes(lexer, noEnds);
    value.rest += rest.map((attribute) => ` ${attribute.text}`).join('');
  }
  /** `section "x"`, `comdat`, `align 8`, `!dbg !3` and the like. */
  private placement(
    object: GlobalObject & { rest: string },
    lexer: Lexer,
    separator: string,
  ): void {
    const word = lexer.next();
    switch (word) {
      case 'section':
        object.setSection(unescapeName(lexer.next()));
        return;
      case 'comdat':
        object.comdat = lexer.token === '(' ? `comdat${lexer.group()}` : 'comdat';
        return;
      case 'align':
        object.setAlignment(lexer.number());
        return;
      case 'partition':
      case 'code_model':
        object.rest += `${separator} ${word} ${lexer.next()}`;
        return;
      default:
        if (word.startsWith('!')) {
          object.addMetadata(word.slice(1), this.values.node(lexer.next()));
        } else {
          object.rest += `${separator} ${word}`;
        }
    }
  }

  private functionHeader(lexer: Lexer, end: number): void {
    const attachments: [string, string][] = [];
    while (lexer.token.startsWith('!')) {
      attachments.push([lexer.next().slice(1), lexer.next()]);
    }
    const prefix = { linkage: 0, visibility: 0, local: false, storage: '' };
    this.prefix(lexer, prefix);
    const convention = readConvention(lexer);
    const result = this.values.attributes(lexer, noEnds);
    const returnType = this.values.type(lexer);
    const token = lexer.next();
    const params: Type[] = [];
    const attributes: Attribute[][] = [];
    const parameters: string[] = [];
    let variadic = false;
    lexer.expect('(');
    while (!lexer.accept(')')) {
      if (lexer.accept('...')) {
        variadic = true;
        continue;
      }
      params.push(this.values.type(lexer));
      attributes.push(this.values.attributes(lexer, noEnds));
      if (lexer.token.startsWith('%')) {
        parameters.push(lexer.next());
      }
      lexer.accept(',');
    }
    const unnamed = this.unnamed(lexer);
    const space = this.values.addressSpace(lexer);
    const name = /^@[0-9]/.test(token) ? '' : unescapeName(token.slice(1));
    const type = FunctionType.get(returnType, params, variadic);
    const func = IRFunction.Create(type, prefix.linkage, name, this.module, space);
    this.settle(func, prefix, token);
    func.unnamed = unnamed;
    func.setCallingConv(convention);
    func.attributes.result.push(...result);
    attributes.forEach((list, i) => {
      if (list.length > 0) {
        func.attributes.param(i).push(...list);
      }
    });
    func.attributes.fn.push(...this.values.attributes(lexer, trailerWords));
    for (const [kind, node] of attachments) {
      func.addMetadata(kind, this.values.node(node));
    }
    this.trailers.push({ func, lexer });
    const open = this.text.indexOf('{\n', lexer.start);
    if (open >= 0 && open < end && this.text.slice(end - 2, end) === '\n}') {
      const start = this.text.indexOf(' {\n', lexer.start - 1) + 3;
      this.bodies.push({ func, parameters, start, end: end - 1 });
    }
  }
  private trailer(func: IRFunction, lexer: Lexer): void {
    while (lexer.token !== '' && lexer.token !== '{') {
      const { token } = lexer;
      if (token === 'gc') {
        lexer.next();
        func.setGC(unescapeName(lexer.next()));
      } else if (token === 'prefix' || token === 'prologue' || token === 'personality') {
        lexer.next();
        func.setData(token, this.values.constant(lexer, this.values.type(lexer)));
      } else {
        this.placement(func, lexer, '');
      }
    }
  }
  private resolveBlockAddresses(): void {
    for (const { address, func, block } of this.values.blockAddresses) {
      const target = this.localsOf.get(func)?.get(block);
      if (target === undefined) {
        throw new SyntaxError(`the IR reader found no block ${block}`);
      }
      address.addOperand(target);
    }
  }
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** @internal A module from canonical text. */
export function readModule(text: string, name: string, context: LLVMContext): Module {
  return new ModuleReader(text, name, context).read();
}

/** What was wrong with a file that parseIRFile could not read. */
export class SMDiagnostic {
  private file = '';
  private message = '';
  private line = 0;
  private column = 0;
  private lineContents = '';

  getFilename(): string {
    return this.file;
  }
  getMessage(): string {
    return this.message;
  }
  /** 1-based; 0 when unknown. */
  getLineNo(): number {
    return this.line;
  }
  /** 1-based; 0 when unknown. */
  getColumnNo(): number {
    return this.column;
  }
  getLineContents(): string {
    return this.lineContents;
  }
  /** File, position and message, the line, and a caret, as LLVM's tools print them. */
  print(program = ''): string {
    const prefix = program === '' ? '' : `${program}: `;
    const place = this.line === 0 ? this.file : `${this.file}:${this.line}:${this.column}`;
    const head = `${prefix}${place}: error: ${this.message}\n`;
    const caret = `${this.lineContents.slice(0, Math.max(this.column - 1, 0)).replace(/[^\t]/g, ' ')}^`;
    return this.line === 0 ? head : `${head}${this.lineContents}\n${caret}\n`;
  }
  /** @internal */
  fill(file: string, error: Error & { line?: number; column?: number; lineText?: string }): void {
    this.file = file;
    this.message = error.message;
    this.line = error.line ?? 0;
    this.column = error.column ?? 0;
    this.lineContents = error.lineText ?? '';
  }
}

/** A module from text or bitcode. Throws the addon's error (code ERR_IR_PARSE or ERR_BITCODE_…). */
export function parseIR(input: string | Uint8Array, name: string, context: LLVMContext): Module {
  return readModule(llvm().irParse(input, name), name, context);
}

/**
 * Reads a file of text or bitcode. `err` tells what is wrong with it, and the error is thrown too: llvm-bindings
 * does the same.
 */
export function parseIRFile(filename: string, err: SMDiagnostic, context: LLVMContext): Module {
  try {
    return parseIR(readFileSync(filename), filename, context);
  } catch (error) {
    if (error instanceof Error) {
      err.fill(filename, error);
    }
    throw error;
  }
}
