/** What a language says of its programs' mistakes, and the code that says it: a trap where nothing else is built. */
import { checkKeys, checkObject, needed } from '../../src/checks.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { TrapValue } from '../traps.js';
import type { Value } from '../value.js';
import type { Describer, Description } from './describe.js';
import { box } from './values.js';

/** What a property was wanted for. */
export type PropertyUse = 'get' | 'set' | 'call';

export interface MistakeMessages {
  /** Something was called that cannot be, or with the wrong number of arguments. */
  wrongCall?: (callee: Description, given: number) => string;
  /** A property or a method was wanted that an object does not have, or of what has none. */
  missing?: (object: Description, name: string, use: PropertyUse) => string;
  /** A global variable is empty. */
  undefined?: (name: string) => string;
}

type Trap = (b: FunctionBuilder, value: Value) => void;

export class Mistakes {
  readonly #describer: () => Describer;
  /** Each is made once: a function that is built again has the same ones. */
  readonly #traps = new Map<string, Trap>();
  #messages: Required<MistakeMessages> = defaultMessages;

  constructor(describer: () => Describer) {
    this.#describer = describer;
  }

  /** How they are worded. */
  get messages(): Required<MistakeMessages> {
    return this.#messages;
  }

  /** @throws VmkitError ERR_ARGUMENT */
  configure(messages: MistakeMessages): void {
    checkObject('dynamic.configure', 'an object', messages);
    checkKeys('dynamic.configure', Object.keys(defaultMessages), messages);
    for (const each of Object.values(messages)) {
      if (typeof each !== 'function') throw needed('dynamic.configure', 'a function', each);
    }
    this.#messages = { ...this.#messages, ...messages };
  }

  /** The trap for a callee. @param given how many arguments */
  wrongCall(given: number): Trap {
    return this.#trap(`call ${given}`, (callee) => this.#messages.wrongCall(callee, given));
  }

  /** The trap for an object without a property. */
  missing(name: string, use: PropertyUse): Trap {
    return this.#trap(`${use} ${name}`, (object) => this.#messages.missing(object, name, use));
  }

  /** The trap for a global that is empty. */
  undefined(name: string): (b: FunctionBuilder) => void {
    return (b) => b.trap(this.#messages.undefined(name));
  }

  #trap(key: string, message: (value: Description) => string): Trap {
    let trap = this.#traps.get(key);
    if (!trap) {
      const ofValue = (value: TrapValue) => message(this.#describer().describe(value));
      trap = (b, value) => b.trap(ofValue, [box(b, value)]);
      this.#traps.set(key, trap);
    }
    return trap;
  }
}

const defaultMessages: Required<MistakeMessages> = {
  wrongCall({ kind, name, arity }, given) {
    if (arity === undefined) return `${article(kind)} cannot be called`;
    return `${name} takes ${counted(arity, 'argument')}, and ${given} ${given === 1 ? 'is' : 'are'} given`;
  },
  missing({ kind, name: cls }, name, use) {
    const what = use === 'call' ? ['method', 'methods'] : ['property', 'properties'];
    if (kind === 'instance') return `the instance of ${cls} has no ${what[0]} ${name}`;
    return `${article(kind)} has no ${what[1]}`;
  },
  undefined: (name) => `the variable ${name} is not defined`,
};

function article(kind: Description['kind']): string {
  if (kind === 'nil') return 'nil';
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
