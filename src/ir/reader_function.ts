/**
 * Reads the body of a function: one instruction after the other, into the classes that the builder makes. A form
 * that is not modelled is kept as it is written (OpaqueInst), with its operands found in it.
 */
import type { Attribute } from './attributes.js';
import { indexedType } from './builder_checks.js';
import type { Constant, ConstantInt } from './constants.js';
import {
  BranchInst,
  CallInst,
  IndirectBrInst,
  InvokeInst,
  LandingPadInst,
  PHINode,
  ResumeInst,
  ReturnInst,
  SwitchInst,
  UnreachableInst,
} from './control.js';
import { BasicBlock, type IRFunction } from './function.js';
import {
  BinaryOperator,
  CastInst,
  castClasses,
  DbgRecord,
  ExtractElementInst,
  ExtractValueInst,
  FCmpInst,
  FreezeInst,
  ICmpInst,
  InsertElementInst,
  InsertValueInst,
  type Instruction,
  OpaqueInst,
  opaqueClasses,
  SelectInst,
  ShuffleVectorInst,
  UnaryOperator,
} from './instructions.js';
import { Lexer } from './lexer.js';
import {
  AllocaInst,
  AtomicCmpXchgInst,
  AtomicRMWInst,
  FenceInst,
  GetElementPtrInst,
  LoadInst,
  StoreInst,
  VAArgInst,
} from './memory.js';
import { unescapeName } from './names.js';
import { ForwardReference, type Locals, Unmodelled, type ValueReader } from './reader_values.js';
import { FunctionType, IntegerType, StructType, Type, VectorType } from './types.js';
import type { Value } from './value.js';

const binaryOpcodes = new Set(
  'add fadd sub fsub mul fmul udiv sdiv fdiv urem srem frem shl lshr ashr and or xor'.split(' '),
);
const fastMath = /^(?:fast|nnan|ninf|nsz|arcp|contract|afn|reassoc)$/;
const flagWord =
  /^(?:fast|nnan|ninf|nsz|arcp|contract|afn|reassoc|nuw|nsw|exact|disjoint|nneg|samesign|inbounds|nusw|inalloca|swifterror)$/;
const convention = /^(?:\w*cc|\w+_pcs|ptx_\w+|spir_\w+|amdgpu_\w+|aarch64_sme_\w+)$/;
/** What ends the attributes of a call or an argument: words that begin a value, and what follows a call. */
const callEnds = new Set(
  (
    'to addrspace asm true false null undef poison zeroinitializer none splat blockaddress no_cfi ptrauth ' +
    'dso_local_equivalent getelementptr add sub mul xor shl trunc bitcast ptrtoint ptrtoaddr inttoptr addrspacecast ' +
    'extractelement insertelement shufflevector'
  ).split(' '),
);

/** `fastcc `, `cc 10` and the like. */
export function readConvention(lexer: Lexer): string {
  if (!convention.test(lexer.token)) {
    return '';
  }
  const word = lexer.next();
  if (word === 'cc') {
    return `cc ${lexer.next()}`;
  }
  return lexer.token === '(' ? word + lexer.group() : word;
}

export class FunctionReader implements Locals {
  private readonly values: ValueReader;
  private readonly func: IRFunction;
  private readonly known = new Map<string, Value>();
  private readonly forward = new Map<string, ForwardReference>();
  private readonly names: ReadonlySet<string>;
  private readonly voidType: Type;

  constructor(values: ValueReader, func: IRFunction, parameters: readonly string[], body: string) {
    this.values = values;
    this.func = func;
    this.voidType = Type.getVoidTy(values.context);
    this.names = new Set([
      ...parameters,
      ...[...body.matchAll(/^ {2}(%(?:"[^"]*"|\S+)) = /gm)].map((match) => match[1] ?? ''),
      ...[...body.matchAll(/^("[^"]*"|[-a-zA-Z$._0-9]+):/gm)].map((match) => `%${match[1]}`),
    ]);
    parameters.forEach((token, i) => {
      this.define(token, func.getArg(i));
    });
  }

  has(token: string): boolean {
    return this.names.has(token);
  }
  lookup(token: string, type: Type | null): Value {
    const value = this.known.get(token) ?? this.forward.get(token);
    if (value !== undefined) {
      return value;
    }
    const reference = new ForwardReference(type ?? this.voidType);
    this.forward.set(token, reference);
    return reference;
  }
  private define(token: string, value: Value): void {
    const reference = this.forward.get(token);
    if (reference !== undefined) {
      for (const user of reference.allUsers()) {
        user.replaceOperand(reference, value);
      }
      this.forward.delete(token);
    }
    this.known.set(token, value);
    const name = token.slice(1);
    if (!/^[0-9]+$/.test(name)) {
      value.setName(unescapeName(name));
    }
  }
  private block(lexer: Lexer): BasicBlock {
    lexer.expect('label');
    return this.lookup(lexer.next(), null) as BasicBlock;
  }

  /** Reads the lines between the braces. */
  read(body: string): Map<string, Value> {
    // Blocks come first, so that branches find them.
    const label = /^("[^"]*"|[-a-zA-Z$._0-9]+):/;
    const lines = body.split('\n');
    const blocks: BasicBlock[] = [];
    const create = (): BasicBlock => {
      const block = BasicBlock.Create(this.values.context, '', this.func);
      blocks.push(block);
      return block;
    };
    if (!label.test(lines.find((line) => line.trim() !== '') ?? '')) {
      const block = create();
      const numbered = [...this.known.keys()].filter((token) => /^%[0-9]+$/.test(token)).length;
      this.known.set(`%${numbered}`, block);
    }
    for (const line of lines) {
      const match = label.exec(line);
      if (match !== null) {
        this.define(`%${match[1]}`, create());
      }
    }
    let block = 0;
    let pending = '';
    let current = blocks[0] as BasicBlock;
    let labelled = label.test(lines.find((line) => line.trim() !== '') ?? '') ? -1 : 0;
    const flush = (): void => {
      if (pending !== '') {
        this.instruction(pending, current);
        pending = '';
      }
    };
    for (const line of lines) {
      if (label.test(line)) {
        flush();
        labelled++;
        block = labelled;
        current = blocks[block] as BasicBlock;
      } else if (/^ {2}[^ \]]/.test(line) || /^ {4}#dbg_/.test(line)) {
        flush();
        pending = line;
      } else if (pending !== '' && line.trim() !== '') {
        pending += `\n${line}`;
      }
    }
    flush();
    if (this.forward.size > 0) {
      throw new SyntaxError(
        `the IR reader found no definition of ${[...this.forward.keys()].join(', ')}`,
      );
    }
    return this.known;
  }

  private instruction(text: string, block: BasicBlock): void {
    const lexer = new Lexer(text);
    let result = '';
    if (lexer.token.startsWith('%')) {
      result = lexer.next();
      lexer.expect('=');
    }
    const { start } = lexer;
    let instruction: Instruction;
    try {
      instruction = this.modelled(lexer);
      this.attachments(lexer, instruction);
    } catch (error) {
      if (!(error instanceof Unmodelled)) {
        throw error;
      }
      instruction = this.opaque(text, start, result !== '');
    }
    block.append(instruction);
    if (result !== '') {
      this.define(result, instruction);
    }
  }
  private attachments(lexer: Lexer, instruction: Instruction): void {
    while (lexer.accept(',')) {
      if (!lexer.token.startsWith('!')) {
        throw new Unmodelled();
      }
      const kind = lexer.next().slice(1);
      if (!/^![0-9]+$/.test(lexer.token)) {
        throw new Unmodelled();
      }
      instruction.setMetadata(kind, this.values.node(lexer.next()));
    }
    if (lexer.token !== '') {
      throw new Unmodelled();
    }
  }
  /** An instruction that is kept as it is written. */
  private opaque(text: string, start: number, hasResult: boolean): Instruction {
    const lexer = new Lexer(text, start);
    const { pieces, operands } = this.values.verbatim(text, start, text.length);
    if (lexer.token.startsWith('#')) {
      return new DbgRecord(lexer.token.slice(1), this.voidType, pieces, operands);
    }
    const opcode = /^(?:tail|musttail|notail)$/.test(lexer.token)
      ? lexer.next() && lexer.token
      : lexer.token;
    lexer.next();
    let type = this.voidType;
    if (/pad|switch/.test(opcode)) {
      type = Type.getTokenTy(this.values.context);
    } else if (hasResult) {
      this.callPrefix(lexer);
      const named = this.values.type(lexer);
      type = named instanceof FunctionType ? named.getReturnType() : named;
    }
    return new (opaqueClasses[opcode] ?? OpaqueInst)(opcode, type, pieces, operands);
  }

  private flags(lexer: Lexer): string {
    let flags = '';
    while (flagWord.test(lexer.token)) {
      flags += ` ${lexer.next()}`;
    }
    return flags;
  }
  private typed(lexer: Lexer): Value {
    return this.values.typedValue(lexer);
  }
  /** A further operand behind a comma, with its type. */
  private further(lexer: Lexer): Value {
    lexer.expect(',');
    return this.typed(lexer);
  }
  /** Of `, align 8` and `, addrspace(5)`, which may stand before attachments. */
  private alignment(lexer: Lexer): number {
    if (!/^,\s*align /.test(lexer.text.slice(lexer.start, lexer.start + 12))) {
      return 0;
    }
    lexer.next();
    lexer.next();
    return lexer.number();
  }
  private scope(lexer: Lexer): string {
    if (!lexer.accept('syncscope')) {
      return '';
    }
    return lexer.group().slice(2, -2);
  }
  private ordering(lexer: Lexer): string {
    return /^(?:unordered|monotonic|acquire|release|acq_rel|seq_cst)$/.test(lexer.token)
      ? lexer.next()
      : '';
  }

  private modelled(lexer: Lexer): Instruction {
    const opcode = lexer.token;
    if (opcode.startsWith('#') || opcode in opaqueClasses) {
      throw new Unmodelled();
    }
    if (/^(?:tail|musttail|notail|call|invoke)$/.test(opcode)) {
      return this.call(lexer);
    }
    lexer.next();
    if (binaryOpcodes.has(opcode)) {
      const flags = this.flags(lexer);
      const lhs = this.typed(lexer);
      lexer.expect(',');
      const instruction = new BinaryOperator(opcode, lhs, this.values.value(lexer, lhs.type));
      instruction.flags = flags;
      return instruction;
    }
    if (opcode in castClasses) {
      const flags = this.flags(lexer);
      const value = this.typed(lexer);
      lexer.expect('to');
      const instruction = new (castClasses[opcode] ?? CastInst)(
        opcode,
        value,
        this.values.type(lexer),
      );
      instruction.flags = flags;
      return instruction;
    }
    switch (opcode) {
      case 'ret':
        return lexer.token === 'void' && lexer.next()
          ? new ReturnInst(this.voidType, null)
          : new ReturnInst(this.voidType, this.typed(lexer));
      case 'br':
        return this.branch(lexer);
      case 'switch':
        return this.switch(lexer);
      case 'indirectbr':
        return this.indirectBranch(lexer);
      case 'unreachable':
        return new UnreachableInst(this.voidType);
      case 'resume':
        return new ResumeInst(this.voidType, this.typed(lexer));
      case 'icmp':
      case 'fcmp':
        return this.compare(lexer, opcode);
      case 'fneg': {
        const flags = this.flags(lexer);
        const instruction = new UnaryOperator(opcode, this.typed(lexer));
        instruction.flags = flags;
        return instruction;
      }
      case 'freeze':
        return new FreezeInst(this.typed(lexer));
      case 'select': {
        const flags = this.flags(lexer);
        const instruction = new SelectInst(
          this.typed(lexer),
          this.further(lexer),
          this.further(lexer),
        );
        instruction.flags = flags;
        return instruction;
      }
      case 'phi':
        return this.phi(lexer);
      case 'landingpad':
        return this.landingPad(lexer);
      case 'extractvalue':
      case 'insertvalue':
        return this.aggregate(lexer, opcode);
      default:
        return this.memoryOrVector(lexer, opcode);
    }
  }
  private branch(lexer: Lexer): Instruction {
    if (lexer.token === 'label') {
      return new BranchInst(this.voidType, [this.block(lexer)]);
    }
    const condition = this.typed(lexer);
    lexer.expect(',');
    const then = this.block(lexer);
    lexer.expect(',');
    return new BranchInst(this.voidType, [condition, then, this.block(lexer)]);
  }
  private switch(lexer: Lexer): Instruction {
    const value = this.typed(lexer);
    lexer.expect(',');
    const instruction = new SwitchInst(this.voidType, value, this.block(lexer));
    lexer.expect('[');
    while (!lexer.accept(']')) {
      const constant = this.typed(lexer) as ConstantInt;
      lexer.expect(',');
      instruction.addCase(constant, this.block(lexer));
    }
    return instruction;
  }
  private indirectBranch(lexer: Lexer): Instruction {
    const instruction = new IndirectBrInst(this.voidType, this.typed(lexer));
    lexer.expect(',');
    lexer.expect('[');
    while (!lexer.accept(']')) {
      instruction.addDestination(this.block(lexer));
      lexer.accept(',');
    }
    return instruction;
  }
  private compare(lexer: Lexer, opcode: string): Instruction {
    const flags = this.flags(lexer);
    const predicate = lexer.next();
    const lhs = this.typed(lexer);
    lexer.expect(',');
    const rhs = this.values.value(lexer, lhs.type);
    const i1 = IntegerType.get(this.values.context, 1);
    const type =
      lhs.type instanceof VectorType
        ? VectorType.get(i1, lhs.type.getNumElements(), lhs.type.isScalable())
        : i1;
    const instruction = new (opcode === 'icmp' ? ICmpInst : FCmpInst)(predicate, type, lhs, rhs);
    instruction.flags = flags;
    return instruction;
  }
  private phi(lexer: Lexer): Instruction {
    const flags = this.flags(lexer);
    const instruction = new PHINode(this.values.type(lexer));
    instruction.flags = flags;
    do {
      if (!lexer.accept('[')) {
        break;
      }
      const value = this.values.value(lexer, instruction.type);
      lexer.expect(',');
      instruction.addOperand(value);
      instruction.addOperand(this.lookup(lexer.next(), null));
      lexer.expect(']');
    } while (/^,\s*\[/.test(lexer.text.slice(lexer.start, lexer.start + 8)) && lexer.accept(','));
    return instruction;
  }
  private landingPad(lexer: Lexer): Instruction {
    const instruction = new LandingPadInst(this.values.type(lexer));
    instruction.setCleanup(lexer.accept('cleanup'));
    while (lexer.accept('catch') || lexer.accept('filter')) {
      instruction.addClause(this.typed(lexer) as Constant);
    }
    return instruction;
  }
  private aggregate(lexer: Lexer, opcode: string): Instruction {
    const aggregate = this.typed(lexer);
    const value = opcode === 'insertvalue' ? this.further(lexer) : null;
    const path: number[] = [];
    while (/^,\s*[0-9]/.test(lexer.text.slice(lexer.start, lexer.start + 8))) {
      lexer.next();
      path.push(lexer.number());
    }
    return value === null
      ? new ExtractValueInst(indexedType(opcode, aggregate.type, path), aggregate, path)
      : new InsertValueInst(aggregate, value, path);
  }
  private memoryOrVector(lexer: Lexer, opcode: string): Instruction {
    switch (opcode) {
      case 'alloca':
        return this.alloca(lexer);
      case 'load':
      case 'store':
        return this.access(lexer, opcode);
      case 'fence': {
        const scope = this.scope(lexer);
        const instruction = new FenceInst(this.voidType, this.ordering(lexer));
        instruction.syncScope = scope;
        return instruction;
      }
      case 'cmpxchg':
      case 'atomicrmw':
        return this.atomic(lexer, opcode);
      case 'getelementptr':
        return this.elementPointer(lexer);
      case 'va_arg': {
        const list = this.typed(lexer);
        lexer.expect(',');
        return new VAArgInst(list, this.values.type(lexer));
      }
      case 'extractelement': {
        const operands = [this.typed(lexer), this.further(lexer)];
        return new ExtractElementInst(
          opcode,
          (operands[0] as Value).type.getScalarType(),
          operands,
        );
      }
      case 'insertelement': {
        const operands = [this.typed(lexer), this.further(lexer), this.further(lexer)];
        return new InsertElementInst(opcode, (operands[0] as Value).type, operands);
      }
      case 'shufflevector': {
        const operands = [this.typed(lexer), this.further(lexer), this.further(lexer)];
        const mask = (operands[2] as Value).type as VectorType;
        const element = (operands[0] as Value).type.getScalarType();
        const type = VectorType.get(element, mask.getNumElements(), mask.isScalable());
        return new ShuffleVectorInst(opcode, type, operands);
      }
      default:
        throw new Unmodelled();
    }
  }
  private alloca(lexer: Lexer): Instruction {
    const flags = this.flags(lexer);
    const type = this.values.type(lexer);
    let size: Value | null = null;
    if (/^,\s*i[0-9]/.test(lexer.text.slice(lexer.start, lexer.start + 8))) {
      size = this.further(lexer);
    }
    const alignment = this.alignment(lexer);
    let space = 0;
    if (/^,\s*addrspace/.test(lexer.text.slice(lexer.start, lexer.start + 14))) {
      lexer.next();
      space = this.values.addressSpace(lexer);
    }
    const one = this.values.value(new Lexer('1'), Type.getInt32Ty(this.values.context));
    const instruction = new AllocaInst(type, size, one, space);
    instruction.flags = flags;
    instruction.alignment = alignment;
    return instruction;
  }
  private access(lexer: Lexer, opcode: string): Instruction {
    lexer.accept('atomic');
    const volatile = lexer.accept('volatile');
    let instruction: LoadInst | StoreInst;
    if (opcode === 'load') {
      const type = this.values.type(lexer);
      instruction = new LoadInst(type, this.further(lexer));
    } else {
      instruction = new StoreInst(this.typed(lexer), this.further(lexer));
    }
    instruction.volatile = volatile;
    instruction.syncScope = this.scope(lexer);
    instruction.ordering = this.ordering(lexer);
    instruction.alignment = this.alignment(lexer);
    return instruction;
  }
  private atomic(lexer: Lexer, opcode: string): Instruction {
    const weak = lexer.accept('weak');
    const volatile = lexer.accept('volatile');
    let instruction: AtomicCmpXchgInst | AtomicRMWInst;
    if (opcode === 'cmpxchg') {
      const operands: [Value, Value, Value] = [
        this.typed(lexer),
        this.further(lexer),
        this.further(lexer),
      ];
      const scope = this.scope(lexer);
      const i1 = IntegerType.get(this.values.context, 1);
      const type = StructType.get(this.values.context, [operands[1].type, i1]);
      instruction = new AtomicCmpXchgInst(
        type,
        operands,
        this.ordering(lexer),
        this.ordering(lexer),
      );
      instruction.weak = weak;
      instruction.syncScope = scope;
    } else {
      const operation = lexer.next();
      const pointer = this.typed(lexer);
      const value = this.further(lexer);
      const scope = this.scope(lexer);
      instruction = new AtomicRMWInst(operation, pointer, value, this.ordering(lexer));
      instruction.syncScope = scope;
    }
    instruction.volatile = volatile;
    instruction.alignment = this.alignment(lexer);
    return instruction;
  }
  private elementPointer(lexer: Lexer): Instruction {
    const flags = this.flags(lexer);
    const source = this.values.type(lexer);
    const operands = [this.further(lexer)];
    while (lexer.token === ',' && !/^,\s*!/.test(lexer.text.slice(lexer.start, lexer.start + 8))) {
      operands.push(this.further(lexer));
    }
    let type = (operands[0] as Value).type;
    for (const { type: index } of operands) {
      if (index instanceof VectorType && !type.isVectorTy()) {
        type = VectorType.get(type, index.getNumElements(), index.isScalable());
      }
    }
    return new GetElementPtrInst(source, type, operands, flags);
  }

  /** What stands before the type of a call: flags, convention, attributes of the result, address space. */
  private callPrefix(lexer: Lexer): { flags: string; convention: string; result: Attribute[] } {
    let flags = '';
    while (fastMath.test(lexer.token)) {
      flags += ` ${lexer.next()}`;
    }
    const convention = readConvention(lexer);
    const result = this.values.attributes(lexer, callEnds);
    this.values.addressSpace(lexer);
    return { flags, convention, result };
  }
  private call(lexer: Lexer): Instruction {
    const tail = /^(?:tail|musttail|notail)$/.test(lexer.token) ? lexer.next() : '';
    const opcode = lexer.next();
    const prefix = this.callPrefix(lexer);
    const named = this.values.type(lexer);
    const callee = this.values.value(lexer, Type.getPtrTy(this.values.context));
    const args: Value[] = [];
    const attributes: Attribute[][] = [];
    lexer.expect('(');
    while (!lexer.accept(')')) {
      const type = this.values.type(lexer);
      attributes.push(this.values.attributes(lexer, callEnds));
      args.push(this.values.value(lexer, type));
      lexer.accept(',');
    }
    const functionType =
      named instanceof FunctionType
        ? named
        : FunctionType.get(
            named,
            args.map((arg) => arg.type),
            false,
          );
    const fn = this.values.attributes(lexer, callEnds);
    const bundles = this.bundles(lexer);
    let call: CallInst | InvokeInst;
    if (opcode === 'call') {
      call = new CallInst(functionType, [...args, callee]);
      call.setTailCallKind(tail as '' | 'tail' | 'musttail' | 'notail');
    } else {
      lexer.expect('to');
      const normal = this.block(lexer);
      lexer.expect('unwind');
      call = new InvokeInst(functionType, [...args, normal, this.block(lexer), callee]);
    }
    call.flags = prefix.flags;
    call.convention = prefix.convention;
    if (prefix.result.length + fn.length > 0 || attributes.some((list) => list.length > 0)) {
      call.attributes.result.push(...prefix.result);
      call.attributes.fn.push(...fn);
      attributes.forEach((list, i) => {
        call.attributes.param(i).push(...list);
      });
    }
    for (const [tag, values] of bundles) {
      call.addOperandBundle(tag, values);
    }
    return call;
  }
  private bundles(lexer: Lexer): [tag: string, values: Value[]][] {
    const bundles: [string, Value[]][] = [];
    if (!lexer.accept('[')) {
      return bundles;
    }
    while (!lexer.accept(']')) {
      const tag = unescapeName(lexer.next());
      const values: Value[] = [];
      lexer.expect('(');
      while (!lexer.accept(')')) {
        values.push(this.typed(lexer));
        lexer.accept(',');
      }
      bundles.push([tag, values]);
      lexer.accept(',');
    }
    return bundles;
  }
}
