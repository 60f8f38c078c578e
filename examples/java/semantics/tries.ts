/** The attribution of `throw` and `try` (JLS 14.18, 14.20). What may be thrown where comes later (thrown.ts). */
import type { Span } from 'vmkit';
import type * as S from '../syntax/tree.js';
import { throwableOf } from './declare_members.js';
import { Expressions } from './expressions.js';
import { methodsNamed } from './members.js';
import { type ClassSymbol, LocalSymbol } from './symbols.js';
import type * as T from './typed.js';
import {
  capture,
  errorType,
  isSubtype,
  signatureIn,
  type Type,
  upperBound,
  upward,
  voidType,
} from './types.js';

export abstract class Tries extends Expressions {
  protected abstract block(node: S.Block): T.BlockStatement;

  protected throw(node: S.Throw): T.ThrowStatement {
    const { start, end } = node;
    const thrown = this.expression(node.value);
    const checked = this.assigned(thrown, this.world.throwable.type, node);
    // The static type is the expression's own: it decides what must be caught.
    const value = checked.kind === 'error' ? checked : thrown;
    return { kind: 'throw', value, start, end };
  }

  protected try(node: S.Try): T.TryStatement {
    const { start, end } = node;
    const { resources, body } = this.scope(() => ({
      resources: node.resources.flatMap((resource) => this.#resource(resource) ?? []),
      body: this.block(node.body),
    }));
    const catches = node.catches.map((clause) => this.scope(() => this.#catch(clause)));
    const last = node.finally && this.block(node.finally);
    return { kind: 'try', resources, body, catches, finally: last, start, end };
  }

  #catch(node: S.CatchClause): T.CatchClause {
    const { name, start, end } = node;
    const types: ClassSymbol[] = [];
    const spans: Span[] = [];
    for (const written of node.types) {
      const type = throwableOf(this.world, written, this);
      if (!type) continue;
      const related = types.find((one) => one.isSubclassOf(type) || type.isSubclassOf(one));
      if (related) {
        const [lower, upper] = related.isSubclassOf(type) ? [related, type] : [type, related];
        const hint = `Alternative ${lower} is a subclass of alternative ${upper}`;
        const message = 'Alternatives in a multi-catch statement cannot be related by subclassing';
        this.error(written, message, hint);
      } else {
        types.push(type);
        spans.push({ start: written.start, end: written.end });
      }
    }
    const type = commonClass(types);
    const isMulti = node.types.length > 1;
    const local = new LocalSymbol(name.text, type, node.isFinal || isMulti, true, name);
    if (isMulti) local.implied = 'multi-catch parameter';
    this.enter(local);
    return { local, types, spans, body: this.block(node.body), start, end };
  }

  #resource(node: S.Resource): T.Resource | undefined {
    if (node.kind === 'variable') return this.#resourceVariable(node);
    const { name, type: written } = node;
    const isVar = written.kind === 'var';
    let type = isVar ? errorType : this.resolve(written);
    let local: LocalSymbol | undefined;
    if (!isVar) local = this.declare(name, type, true);
    const raw = this.expression(node.value, isVar ? undefined : type);
    if (isVar) type = upward(raw.type);
    local ??= this.declare(name, type, true);
    local.implied = 'auto-closeable resource';
    const value = this.assigned(raw, type);
    const close = this.#closing(local, name);
    const { start, end } = name;
    return close && { local, value, close, start, end };
  }

  /** `try (variable)`: a field is read once, into a variable of its own. */
  #resourceVariable(node: S.ResourceVariable): T.Resource | undefined {
    const { variable } = node;
    const value = this.expression(variable);
    const { start, end } = value;
    if (value.kind === 'local') {
      const { local } = value;
      local.isOnce = true;
      const close = this.#closing(local, value);
      return close && { local, value: undefined, close, start, end };
    }
    if (value.kind === 'error') return undefined;
    const local = new LocalSymbol('resource$', value.type, true, false, value);
    local.owner = this.code;
    const close = this.#closing(local, value);
    return close && { local, value, close, start, end };
  }

  /** `local.close()`; undefined when it has no such method. */
  #closing(
    local: LocalSymbol,
    { start, end }: S.Name | T.Expression,
  ): T.CallExpression | undefined {
    const bound = upperBound(local.type);
    if (bound === errorType) return undefined;
    const closeable = this.world.library('AutoCloseable').type;
    const parts = bound.kind === 'intersection' ? bound.types : [bound];
    const type = parts.find((part) => isSubtype(part, closeable)) ?? bound;
    const [method] =
      type.kind === 'class' && isSubtype(type, closeable)
        ? methodsNamed(type.symbol, 'close', this.world.object).filter(
            ({ parameters }) => parameters.length === 0,
          )
        : [];
    if (!method) {
      const message = 'incompatible types: try-with-resources not applicable to variable type';
      this.error({ start, end }, message, `${type} cannot be converted to AutoCloseable`);
      return undefined;
    }
    const variable: T.LocalExpression = { kind: 'local', local, type: local.type, start, end };
    const receiver = type === bound ? { ...variable, type } : this.upcast(variable, type);
    const isInterface = method.owner.isInterface;
    const mode = !method.isVirtual ? 'direct' : isInterface ? 'interface' : 'virtual';
    const { thrown } = signatureIn(capture(type), method);
    return { kind: 'call', mode, method, receiver, args: [], thrown, type: voidType, start, end };
  }
}

/** The nearest class that all extend. */
function commonClass(types: readonly ClassSymbol[]): Type {
  const [first] = types;
  if (!first) return errorType;
  const shared = first.supertypes().find((cls) => types.every((one) => one.isSubclassOf(cls)));
  return (shared ?? first).type;
}
