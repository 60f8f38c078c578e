/** What NullPointerExceptions say: texts that are made when somebody asks for one. */
import type { PlaceUse, Text } from 'vmkit/vm';
import type { NullMessages } from '../semantics/null_messages.js';
import type {
  CallExpression,
  CloneExpression,
  FieldExpression,
  ForEachStatement,
  IndexExpression,
  LengthExpression,
  SwitchExpression,
  SwitchStatement,
  SynchronizedStatement,
  ThrowStatement,
  UnboxExpression,
} from '../semantics/typed.js';
import type { BodyLowering } from './body.js';

/** The code of a method reference is hidden: OpenJDK says nothing of what is null there. */
function textOf({ nulls, isHidden }: BodyLowering, text: (nulls: NullMessages) => string): string {
  return isHidden ? '' : text(nulls);
}

export function fieldUse(body: BodyLowering, node: FieldExpression): PlaceUse {
  return {
    read: () => textOf(body, (nulls) => nulls.field(node, false)),
    write: () => textOf(body, (nulls) => nulls.field(node, true)),
  };
}

export function elementUse(body: BodyLowering, node: IndexExpression): PlaceUse {
  return {
    read: () => textOf(body, (nulls) => nulls.element(node, false)),
    write: () => textOf(body, (nulls) => nulls.element(node, true)),
  };
}

export function lengthUse(body: BodyLowering, node: LengthExpression): Text {
  return () => textOf(body, (nulls) => nulls.length(node));
}

export function callUse(body: BodyLowering, node: CallExpression): Text {
  return () => textOf(body, (nulls) => nulls.call(node));
}

export function throwUse(body: BodyLowering, node: ThrowStatement): Text {
  return () => textOf(body, (nulls) => nulls.throw(node));
}

export function switchUse(body: BodyLowering, node: SwitchStatement | SwitchExpression): Text {
  return () => textOf(body, (nulls) => nulls.switch(node) ?? '');
}

export function unboxUse(body: BodyLowering, node: UnboxExpression): Text {
  return () => textOf(body, (nulls) => nulls.unbox(node));
}

export function lockUse(body: BodyLowering, node: SynchronizedStatement): Text {
  return () => textOf(body, (nulls) => nulls.lock(node));
}

export function cloneUse(body: BodyLowering, node: CloneExpression): Text {
  return () => textOf(body, (nulls) => nulls.clone(node));
}

export function foreachUse(body: BodyLowering, node: ForEachStatement): Text {
  return () => textOf(body, (nulls) => nulls.forEach(node));
}
