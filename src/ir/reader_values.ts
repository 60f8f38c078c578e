/**
 * Reads types, constants, attributes and metadata references of textual IR. What is not modelled becomes text with
 * references in it, so that it prints as it was read while names and numbers may change around it.
 */
import { type Attribute, makeAttribute } from './attributes.js';
import {
  Constant,
  ConstantAggregateZero,
  ConstantArray,
  ConstantData,
  ConstantDataArray,
  ConstantExpr,
  ConstantInt,
  ConstantPointerNull,
  ConstantStruct,
  ConstantVector,
  PoisonValue,
  UndefValue,
} from './constants.js';
import { BlockAddress, type IRFunction } from './function.js';
import type { Lexer } from './lexer.js';
import { type MDNode, Metadata } from './metadata.js';
import type { Module } from './module.js';
import {
  ArrayType,
  FunctionType,
  IntegerType,
  type LLVMContext,
  PointerType,
  StructType,
  Type,
  VectorType,
} from './types.js';
import { type Piece, Value, type ValuePrinter } from './value.js';

/** The reader meets a form that it keeps as text. */
export class Unmodelled extends Error {}

/** A value inside metadata, printed without its type, which stands before it as text. */
class ValueReference extends Metadata {
  private readonly value: Value;

  constructor(value: Value) {
    super();
    this.value = value;
  }
  override reference(printer: ValuePrinter): string {
    return this.value.operand(printer);
  }
}

/** Stands for a value that is defined further down. */
export class ForwardReference extends Value {}

/** The values of the function that is being read, by token. */
export interface Locals {
  lookup(token: string, type: Type | null): Value;
  has(token: string): boolean;
}

const primitives: { readonly [word: string]: (context: LLVMContext) => Type } = {
  void: Type.getVoidTy,
  half: Type.getHalfTy,
  bfloat: Type.getBFloatTy,
  float: Type.getFloatTy,
  double: Type.getDoubleTy,
  x86_fp80: Type.getX86_FP80Ty,
  fp128: Type.getFP128Ty,
  ppc_fp128: Type.getPPC_FP128Ty,
  label: Type.getLabelTy,
  metadata: Type.getMetadataTy,
  x86_amx: Type.getX86_AMXTy,
  token: Type.getTokenTy,
};

/** Pieces of text, and the operands that their numbers mean. */
export interface Verbatim {
  pieces: Piece[];
  operands: Value[];
}

export class ValueReader {
  readonly module: Module;
  readonly context: LLVMContext;
  readonly types = new Map<string, StructType>();
  readonly globals = new Map<string, Value>();
  readonly nodes = new Map<string, MDNode>();
  /** Attribute groups by their tokens. */
  readonly groups = new Map<string, Attribute[]>();
  /** Addresses of blocks; the blocks may come later in the text. */
  readonly blockAddresses: { address: BlockAddress; func: Value; block: string }[] = [];
  locals: Locals | null = null;

  constructor(module: Module) {
    this.module = module;
    this.context = module.getContext();
  }

  // types

  startsType({ token }: Lexer): boolean {
    return (
      token in primitives ||
      token === 'ptr' ||
      token === 'target' ||
      /^(?:i[0-9]+$|[[{<%])/.test(token)
    );
  }
  type(lexer: Lexer): Type {
    let type = this.plainType(lexer);
    while (lexer.token === '(') {
      lexer.next();
      const params: Type[] = [];
      let variadic = false;
      while (!lexer.accept(')')) {
        if (lexer.accept('...')) {
          variadic = true;
        } else {
          params.push(this.type(lexer));
        }
        lexer.accept(',');
      }
      type = FunctionType.get(type, params, variadic);
    }
    return type;
  }
  private plainType(lexer: Lexer): Type {
    const token = lexer.next();
    const primitive = primitives[token];
    if (primitive !== undefined) {
      return primitive(this.context);
    }
    if (/^i[0-9]+$/.test(token)) {
      return IntegerType.get(this.context, Number(token.slice(1)));
    }
    switch (token[0]) {
      case 'p':
        return PointerType.get(this.context, this.addressSpace(lexer));
      case '%': {
        const struct = this.types.get(token);
        if (struct === undefined) {
          throw new SyntaxError(`the IR reader knows no type ${token}`);
        }
        return struct;
      }
      case '[': {
        const count = lexer.number();
        lexer.expect('x');
        const element = this.type(lexer);
        lexer.expect(']');
        return ArrayType.get(element, count);
      }
      case '{':
        return StructType.get(this.context, this.typeList(lexer, '}'), false);
      case '<':
        return this.packedOrVector(lexer);
      case 't':
        return this.targetType(lexer);
      default:
        throw new SyntaxError(`the IR reader expected a type and found '${token}'`);
    }
  }
  addressSpace(lexer: Lexer): number {
    if (!lexer.accept('addrspace')) {
      return 0;
    }
    lexer.expect('(');
    const space = lexer.number();
    lexer.expect(')');
    return space;
  }
  typeList(lexer: Lexer, end: string): Type[] {
    const types: Type[] = [];
    while (!lexer.accept(end)) {
      types.push(this.type(lexer));
      lexer.accept(',');
    }
    return types;
  }
  private packedOrVector(lexer: Lexer): Type {
    if (lexer.accept('{')) {
      const elements = this.typeList(lexer, '}');
      lexer.expect('>');
      return StructType.get(this.context, elements, true);
    }
    const scalable = lexer.accept('vscale');
    if (scalable) {
      lexer.expect('x');
    }
    const count = lexer.number();
    lexer.expect('x');
    const element = this.type(lexer);
    lexer.expect('>');
    return VectorType.get(element, count, scalable);
  }
  /** target("name", …): known by its text only. */
  private targetType(lexer: Lexer): Type {
    const text = `target${lexer.group()}`;
    return this.context.intern(text, () => new Type(this.context, Type.TypeID.X86_AMXTyID, text));
  }

  // values

  typedValue(lexer: Lexer): Value {
    return this.value(lexer, this.type(lexer));
  }
  constant(lexer: Lexer, type: Type): Constant {
    const value = this.value(lexer, type);
    if (!(value instanceof Constant)) {
      throw new SyntaxError(`the IR reader expected a constant of type ${type.text}`);
    }
    return value;
  }
  global(token: string): Value {
    const value = this.globals.get(token);
    if (value === undefined) {
      throw new SyntaxError(`the IR reader knows no global ${token}`);
    }
    return value;
  }
  value(lexer: Lexer, type: Type): Value {
    const { token } = lexer;
    if (type.isMetadataTy()) {
      throw new Unmodelled();
    }
    switch (token[0]) {
      case '%':
        if (this.locals === null) {
          throw new SyntaxError(`the IR reader found ${token} outside of a function`);
        }
        lexer.next();
        return this.locals.lookup(token, type);
      case '@':
        lexer.next();
        return this.global(token);
      case '[':
        lexer.next();
        return ConstantArray.get(type as ArrayType, this.elements(lexer, ']'));
      case '{':
        lexer.next();
        return ConstantStruct.get(type as StructType, this.elements(lexer, '}'));
      case '<': {
        lexer.next();
        if (lexer.accept('{')) {
          const elements = this.elements(lexer, '}');
          lexer.expect('>');
          return ConstantStruct.get(type as StructType, elements);
        }
        return ConstantVector.get(this.elements(lexer, '>'));
      }
      default:
        return this.scalar(lexer, type);
    }
  }
  private elements(lexer: Lexer, end: string): Constant[] {
    const elements: Constant[] = [];
    while (!lexer.accept(end)) {
      elements.push(this.constant(lexer, this.type(lexer)));
      lexer.accept(',');
    }
    return elements;
  }
  private scalar(lexer: Lexer, type: Type): Value {
    const { token } = lexer;
    if (/^-?[0-9]+$/.test(token) && type instanceof IntegerType) {
      lexer.next();
      return ConstantInt.get(type, BigInt(token));
    }
    if (/^(?:-?[0-9]|0x)/.test(token)) {
      lexer.next();
      return new ConstantData(type, token);
    }
    if (token.startsWith('c"')) {
      lexer.next();
      return new ConstantDataArray(type, token);
    }
    switch (token) {
      case 'true':
      case 'false':
        lexer.next();
        return ConstantInt.get(type as IntegerType, token === 'true' ? 1 : 0);
      case 'null':
        lexer.next();
        return ConstantPointerNull.get(type as PointerType);
      case 'undef':
        lexer.next();
        return UndefValue.get(type);
      case 'poison':
        lexer.next();
        return PoisonValue.get(type);
      case 'zeroinitializer':
        lexer.next();
        return type.isAggregateType() || type.isVectorTy()
          ? ConstantAggregateZero.get(type)
          : new ConstantData(type, token);
      case 'none':
        lexer.next();
        return new ConstantData(type, token);
      case 'asm':
        throw new Unmodelled();
      case 'blockaddress':
        return this.blockAddress(lexer, type);
      case 'dso_local_equivalent':
      case 'no_cfi': {
        lexer.next();
        return new ConstantExpr(type, [`${token} `, 0], [this.global(lexer.next())]);
      }
      default:
        return this.expression(lexer, type);
    }
  }
  private blockAddress(lexer: Lexer, type: Type): Value {
    lexer.next();
    lexer.expect('(');
    const func = this.global(lexer.next());
    lexer.expect(',');
    const block = lexer.next();
    lexer.expect(')');
    const address = new BlockAddress(type, func as IRFunction);
    this.blockAddresses.push({ address, func, block });
    return address;
  }
  /** opcode flags ( … ) */
  private expression(lexer: Lexer, type: Type): Value {
    if (!/^[a-z]/.test(lexer.token)) {
      throw new SyntaxError(
        `the IR reader expected a value of type ${type.text} and found '${lexer.token}'`,
      );
    }
    const { start } = lexer;
    while (lexer.token !== '(' && lexer.token !== '') {
      lexer.next();
      if (
        lexer.token === '(' &&
        lexer.text.slice(start, lexer.start).trimEnd().endsWith('inrange')
      ) {
        lexer.group();
      }
    }
    const from = lexer.start;
    const group = lexer.group();
    const verbatim = this.verbatim(lexer.text, start, from + group.length);
    return new ConstantExpr(type, verbatim.pieces, verbatim.operands);
  }

  // text with references

  /** The text between two positions with what it refers to. */
  verbatim(text: string, start: number, end: number): Verbatim {
    const pieces: Piece[] = [];
    const operands: Value[] = [];
    const number = (value: Value): number => operands.push(value) - 1;
    this.scan(text, start, end, pieces, number);
    return { pieces, operands };
  }
  /** The same for the definition of a node, which has no operands. */
  nodePieces(text: string, start: number, end: number): Piece[] {
    const pieces: Piece[] = [];
    this.scan(text, start, end, pieces, (value) => new ValueReference(value));
    return pieces;
  }
  private scan(
    text: string,
    start: number,
    end: number,
    pieces: Piece[],
    refer: (value: Value) => Piece,
  ): void {
    const token = /"[^"]*"|[%@](?:"[^"]*"|[-a-zA-Z$._0-9]+)|[!#][0-9]+/g;
    let last = start;
    token.lastIndex = start;
    for (
      let match = token.exec(text);
      match !== null && match.index < end;
      match = token.exec(text)
    ) {
      const piece = this.reference(match[0], text, token.lastIndex, refer);
      if (piece !== null) {
        pieces.push(text.slice(last, match.index), piece);
        last = token.lastIndex;
      }
    }
    pieces.push(text.slice(last, end));
  }
  private reference(
    token: string,
    text: string,
    after: number,
    refer: (value: Value) => Piece,
  ): Piece | null {
    switch (token[0]) {
      case '@':
        return refer(this.global(token));
      case '!':
        return this.node(token);
      case '#':
        return (this.groups.get(token) ?? []).map((attribute) => attribute.text).join(' ');
      case '%': {
        const type = this.types.get(token);
        const local = this.locals?.has(token) ?? false;
        // A type stands before a value; a value before a comma, a bracket or the end.
        const before =
          /[%@\w"<{[(]/.test(text.slice(after).trimStart()[0] ?? '') && text[after] === ' ';
        if (type !== undefined && (!local || before)) {
          return type;
        }
        return this.locals === null ? null : refer(this.locals.lookup(token, null));
      }
      default:
        return null;
    }
  }
  node(token: string): MDNode {
    const node = this.nodes.get(token);
    if (node === undefined) {
      throw new SyntaxError(`the IR reader knows no metadata ${token}`);
    }
    return node;
  }

  // attributes

  /** Attributes up to what cannot be one. */
  attributes(lexer: Lexer, ends: ReadonlySet<string>): Attribute[] {
    const list: Attribute[] = [];
    for (;;) {
      const { token } = lexer;
      if (token.startsWith('#')) {
        lexer.next();
        list.push(...(this.groups.get(token) ?? []));
      } else if (
        token.startsWith('"') ||
        (/^[a-z]/.test(token) && !ends.has(token) && !this.startsType(lexer))
      ) {
        list.push(this.attribute(lexer));
      } else {
        return list;
      }
    }
  }
  private attribute(lexer: Lexer): Attribute {
    const name = lexer.next();
    if (name.startsWith('"')) {
      const value = lexer.accept('=') ? `=${lexer.next()}` : '';
      return { name: name.slice(1, -1), text: name + value, type: null };
    }
    if (lexer.accept('=')) {
      return makeAttribute(name, lexer.next());
    }
    if (lexer.token === '(') {
      if (/^(?:byref|byval|elementtype|inalloca|preallocated|sret)$/.test(name)) {
        lexer.next();
        const type = this.type(lexer);
        lexer.expect(')');
        return makeAttribute(name, type);
      }
      return { name, text: name + lexer.group(), type: null };
    }
    return name === 'align' ? makeAttribute(name, lexer.next()) : { name, text: name, type: null };
  }
}
