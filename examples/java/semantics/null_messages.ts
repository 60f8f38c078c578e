/**
 * What a NullPointerException says (JEP 358): what was tried, and which expression was null, as OpenJDK 17 reads it from
 * the bytecode that javac makes without `-g`. Parts that cannot be seen there are left out: "[...]" for a computed
 * index; no reason at all where two values meet (`a ? b : c`).
 */
import { capturedPath, outerPath } from './hidden_paths.js';
import { type Code, LocalSlots } from './local_slots.js';
import type { ClassSymbol } from './symbols.js';
import type {
  BoxExpression,
  CallExpression,
  CloneExpression,
  Expression,
  FieldExpression,
  ForEachStatement,
  IndexExpression,
  LengthExpression,
  LocalExpression,
  SwitchExpression,
  SwitchStatement,
  SynchronizedStatement,
  ThrowStatement,
  UnboxExpression,
} from './typed.js';
import { arrayOf, erasure, type Type } from './types.js';

/** Fields and elements of fields and elements are followed this deep. */
const mostDetail = 5;

/** The messages of one method's, constructor's or initialiser's code. */
export class NullMessages {
  #numbered: LocalSlots | undefined;

  /** In a constructor: whether what is asked for is in its own code, and not in an initialiser of the class. */
  isConstructing: boolean;

  /** @param owner the class whose code it is; the library's own code calls its variables by their names */
  constructor(
    readonly code: Code,
    readonly owner?: ClassSymbol,
  ) {
    this.isConstructing = code.instanceInitializers !== undefined;
  }

  /** Numbered when the first text needs it. */
  get #slots(): LocalSlots {
    this.#numbered ??= new LocalSlots(this.code);
    return this.#numbered;
  }

  /** @param isStore whether it is assigned; `x.f += 1` reads first */
  field(node: FieldExpression, isStore: boolean): string {
    const verb = isStore ? 'assign' : 'read';
    return this.#because(`Cannot ${verb} field "${node.field.name}"`, node.object);
  }

  element(node: IndexExpression, isStore: boolean): string {
    const verb = isStore ? 'store to' : 'load from';
    const what = node.type.kind === 'primitive' ? elementNames[node.type.name] : undefined;
    return this.#because(`Cannot ${verb} ${what ?? 'object'} array`, node.array);
  }

  length(node: LengthExpression): string {
    return this.#because(readLength, node.array);
  }

  clone({ array }: CloneExpression): string {
    return this.#because(`Cannot invoke "${descriptor(array.type)}.clone()"`, array);
  }

  call(node: CallExpression): string {
    return this.#because(`Cannot invoke "${calledName(node)}"`, node.receiver);
  }

  throw({ value }: ThrowStatement): string {
    return this.#because('Cannot throw exception', value);
  }

  /** The array is copied to a variable first. */
  forEach(node: ForEachStatement): string {
    return `${readLength} because "${this.#slots.hiddenNameOf(node)}" is null`;
  }

  /**
   * On text, which is copied to a variable first; on an enum its number is asked for. Undefined where the exception has no
   * message: without any case.
   */
  switch(node: SwitchStatement | SwitchExpression): string | undefined {
    const { type } = node.value;
    if (type.kind === 'class' && type.symbol.form === 'enum') {
      return this.#because(`Cannot invoke "${externalName(type.symbol)}.ordinal()"`, node.value);
    }
    if (node.groups.length === 0) return undefined;
    return `Cannot invoke "String.hashCode()" because "${this.#slots.hiddenNameOf(node)}" is null`;
  }

  unbox(node: UnboxExpression): string {
    return this.#because(`Cannot invoke "${unboxName(node)}"`, node.operand);
  }

  lock({ lock }: SynchronizedStatement): string {
    return this.#because('Cannot enter synchronized block', lock);
  }

  #because(action: string, culprit: Expression | undefined): string {
    const source = culprit && sourceOf(culprit);
    const held = culprit && this.#held(culprit);
    const name = held ?? (source && this.#describe(source, mostDetail));
    if (!name) return action;
    const isCall = source?.kind === 'call' && !held;
    const prefix = isCall ? 'because the return value of' : 'because';
    return `${action} ${prefix} "${name}" is null`;
  }

  /** Undefined for what cannot be told from bytecode. */
  #describe(given: Expression, detail: number): string | undefined {
    if (detail <= 0) return undefined;
    const held = this.#held(given);
    if (held) return held;
    const node = sourceOf(given);
    switch (node.kind) {
      case 'local':
        if (node.local.copyOf) return this.#describe(node.local.copyOf, detail);
        return this.#local(node);
      case 'this':
        return 'this';
      case 'outerThis':
        return this.owner && outerPath(this.owner, node.cls, this.isConstructing);
      case 'box':
        return boxName(node);
      case 'unbox':
        return unboxName(node);
      case 'constant':
        return constantName(node.value);
      case 'static':
        return `${externalName(node.site ?? node.field.owner)}.${node.field.name}`;
      case 'field': {
        const object = this.#describe(node.object, detail - 1);
        return object === undefined ? node.field.name : `${object}.${node.field.name}`;
      }
      case 'index': {
        const array = this.#describe(node.array, detail - 1) ?? '<array>';
        return `${array}[${this.#describe(node.index, detail) ?? '...'}]`;
      }
      case 'call':
        return calledName(node);
      case 'clone':
        return `${descriptor(node.array.type)}.clone()`;
      case 'increment': {
        // Behind the variable its old value is still on the stack; the new one comes from `iinc` for an int, else computed.
        const isSeen = !node.isPrefix || (node.target.kind === 'local' && isInt(node.type));
        return isSeen ? this.#describe(node.target, detail) : undefined;
      }
      default:
        return undefined;
    }
  }

  #held(node: Expression): string | undefined {
    return this.owner?.isLibrary ? undefined : this.#slots.heldNameOf(node);
  }

  #local(node: LocalExpression): string {
    const { local } = node;
    const { owner } = this;
    if (owner?.isLibrary) return local.name;
    const own = this.#slots.nameOf(node);
    return own ?? (owner ? capturedPath(owner, local, this.isConstructing) : local.name);
  }
}

const readLength = 'Cannot read the array length';

const elementNames: Readonly<Record<string, string>> = {
  boolean: 'byte/boolean',
  byte: 'byte/boolean',
  char: 'char',
  short: 'short',
  int: 'int',
  long: 'long',
  float: 'float',
  double: 'double',
};

/** The expression whose value it is, where no code lies between: casts, widening to int, the value of an assignment. */
function sourceOf(given: Expression): Expression {
  let node = given;
  for (;;) {
    if (node.kind === 'upcast' || node.kind === 'cast') node = node.operand;
    else if (node.kind === 'convert' && isInt(node.type) && isNarrow(node.operand.type)) {
      node = node.operand;
    } else if (node.kind === 'assign' || node.kind === 'sequence') node = node.value;
    else if (node.kind === 'conditional' && node.test.kind === 'constant') {
      node = node.test.value ? node.then : node.otherwise;
    } else return node;
  }
}

function isInt(type: Type): boolean {
  return type.kind === 'primitive' && type.name === 'int';
}

/** An int on the stack. */
function isNarrow(type: Type): boolean {
  return type.kind === 'primitive' && /^(byte|short|char)$/.test(type.name);
}

/** Larger numbers come from the constant pool. */
function constantName(value: unknown): string | undefined {
  if (value === null) return 'null';
  return typeof value === 'number' && value >= -32_768 && value <= 32_767 ? `${value}` : undefined;
}

/** "java.util.Scanner"; Object and String are known without their package. */
function externalName(cls: ClassSymbol): string {
  return cls.isObject || cls.isString ? cls.simpleName : cls.name;
}

function unboxName({ operand, type }: UnboxExpression): string {
  const from = erasure(operand.type);
  return `${from.kind === 'class' ? externalName(from.symbol) : from}.${type}Value()`;
}

function boxName({ operand, type }: BoxExpression): string {
  return `${type.kind === 'class' ? externalName(type.symbol) : type}.valueOf(${operand.type})`;
}

/** "Shape.scale(double, String)", with the class through which it is called. */
function calledName({ method, receiver, site }: CallExpression): string {
  const receiving = receiver && erasure(receiver.type);
  const through = receiving?.kind === 'class' ? receiving.symbol : undefined;
  const owner = method.owner.isObject ? method.owner : (site ?? through ?? method.owner);
  const parameters = method.parameters.map(({ type }) => parameterName(erasure(type))).join(', ');
  return `${externalName(owner)}.${method.name}(${parameters})`;
}

/** OpenJDK takes the package from whatever begins with "java.lang.Object" or "java.lang.String". */
function parameterName(type: Type): string {
  if (type.kind === 'array') return `${parameterName(type.element)}[]`;
  if (type.kind !== 'class') return String(type);
  return externalName(type.symbol).replace(/^java\.lang\.(?=Object|String)/, '');
}

const codes: Readonly<Record<string, string>> = {
  boolean: 'Z',
  byte: 'B',
  short: 'S',
  char: 'C',
  int: 'I',
  long: 'J',
  float: 'F',
  double: 'D',
};

/** An array's class, "[I" or "[Ljava.lang.Object;". */
function descriptor(given: Type): string {
  const type = erasure(given);
  if (type.kind === 'array') return `[${descriptor(type.element)}`;
  if (type.kind === 'primitive') return codes[type.name] ?? '';
  if (type.kind !== 'class') return descriptor(arrayOf(type));
  const { symbol } = type;
  return symbol.isObject || symbol.isString ? `L${symbol.name};` : `L${externalName(symbol)};`;
}
