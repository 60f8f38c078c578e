/**
 * Traps: what a guest does when it cannot go on, such as at a division by zero. Cold code calls a host function with
 * the trap's number and the values that its message needs; that throws, and leaves the guest. In a function that may
 * throw, a trap is an exception: a text is a failure with its number, and what the host function throws is an exception
 * of the language's.
 */
import { declare } from '../src/build.js';
import type { Engine } from '../src/engine.js';
import { GuestError } from '../src/guest_error.js';
import type * as ir from '../src/ir/index.js';
import type { GuestValue } from '../src/signature.js';
import type { SourceText, Span } from '../src/source.js';
import { rarely } from './builder_core.js';
import { ControlFlowBuilder } from './control_flow.js';
import { FailureKind } from './failures.js';
import { signatureOf } from './signatures.js';
import { i32, type ValueType, voidType } from './types.js';
import type { Value } from './value.js';

export { GuestError };

/** A value that a guest gives to JavaScript; integers as their types have them, with or without sign. */
export type TrapValue = GuestValue;

/**
 * What a trap says: a text, or a function that makes it of the trap's values when it fires. An Error that the function
 * gives is thrown as it is.
 */
export type TrapMessage = string | ((...values: TrapValue[]) => string | Error);

interface Trap {
  message: TrapMessage;
  /** Of its values. */
  types: readonly ValueType[];
  source: SourceText | undefined;
  span: Span | undefined;
}

/** The traps of one module's functions. */
export class Traps {
  readonly #engine: Engine;
  readonly #traps: Trap[] = [];
  /** The numbers of a source's traps, by place: a function that is built again has the same ones. */
  readonly #known = new WeakMap<SourceText, Map<string, number[]>>();
  /** Host functions by the types of the values that they take. */
  readonly #hosts = new Map<string, string>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The number of a trap. */
  number(trap: Trap): number {
    const { message, types, source, span } = trap;
    const same = source && span ? this.#at(source, span) : [];
    const known = same.find((each) => {
      const { message: text, types: values } = this.#traps[each] as Trap;
      const isSame = values.length === types.length && values.every((type, i) => type === types[i]);
      return text === message && isSame;
    });
    if (known !== undefined) return known;
    const number = this.#traps.push(trap) - 1;
    same.push(number);
    return number;
  }

  #at(source: SourceText, { start, end }: Span): number[] {
    let places = this.#known.get(source);
    if (!places) {
      places = new Map();
      this.#known.set(source, places);
    }
    const key = `${start}-${end}`;
    let numbers = places.get(key);
    if (!numbers) {
      numbers = [];
      places.set(key, numbers);
    }
    return numbers;
  }

  /** Declares, in a module, the host function that takes values of some types. */
  host(module: ir.Module, types: readonly ValueType[], throws = false): ir.Function {
    const params = [i32, ...types];
    const signature = signatureOf({ params, result: voidType, context: throws, throws });
    let name = this.#hosts.get(signature);
    if (name === undefined) {
      name = `vmkit.trap${signature.slice(4)}`;
      // Another language in the engine has traps of its own.
      while (this.#engine.symbols.has(name)) name += "'";
      this.#engine.host(name, signature, (number: number, ...values: GuestValue[]) => {
        throw this.#errorOf(number, values);
      });
      this.#hosts.set(signature, name);
    }
    return module.getFunction(name) ?? declare(module, name, signature);
  }

  /** Whether a host function is one of these traps'. */
  owns(name: string): boolean {
    for (const each of this.#hosts.values()) if (each === name) return true;
    return false;
  }

  #errorOf(number: number, values: GuestValue[]): Error {
    const { message, types, source, span } = this.#traps[number] as Trap;
    const given = values.map((value, index) => types[index]?.fromGuest(value) ?? value);
    const text = typeof message === 'string' ? message : message(...given);
    return text instanceof Error ? text : new GuestError(text, source, span);
  }
}

export abstract class TrapsBuilder extends ControlFlowBuilder {
  /**
   * Leaves the guest with an error at the current place, or throws it in a module with exceptions.
   *
   * @param values for the message's function: numbers, booleans, and addresses as bigints
   */
  trap(message: TrapMessage, values: readonly Value[] = []): void {
    if (this.throws && typeof message === 'string' && values.length === 0) {
      const number = this.module.messages.number(message);
      this.raiseFailure(FailureKind.Message, this.ir.getInt64(number));
    } else if (this.reachable) {
      const types = values.map(({ type }) => type);
      const { source, span } = this;
      const number = this.module.traps.number({ message, types, source, span });
      const host = this.module.traps.host(this.irModule, types, this.throws);
      const args = [this.ir.getInt32(number), ...values.map((value) => this.irOf(value))];
      const call = this.ir.CreateCall(host, this.throws ? [this.context, ...args] : args);
      this.markUnlikely(call);
      call.addFnAttr('nomerge');
      if (this.throws) {
        this.raise(call);
        return;
      }
      call.addFnAttr('noreturn');
      this.ir.CreateUnreachable();
    }
    this.ended();
  }

  /** The same if a condition holds. */
  trapIf(condition: Value, message: TrapMessage, values: readonly Value[] = []): void {
    const [fails, goesOn] = [this.join('trap'), this.join('checked')];
    this.fork(this.condition(condition, 'trapIf'), fails, goesOn, rarely);
    this.enter(fails);
    this.inBranch(() => this.trap(message, values));
    this.enter(goesOn);
  }
}
