/** What NullPointerExceptions say: texts that are made when somebody asks for one. */
import type { PlaceUse, Text } from 'vmkit/vm';
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

export function fieldUse({ nulls }: BodyLowering, node: FieldExpression): PlaceUse {
  return { read: () => nulls.field(node, false), write: () => nulls.field(node, true) };
}

export function elementUse({ nulls }: BodyLowering, node: IndexExpression): PlaceUse {
  return { read: () => nulls.element(node, false), write: () => nulls.element(node, true) };
}

export function lengthUse({ nulls }: BodyLowering, node: LengthExpression): Text {
  return () => nulls.length(node);
}

export function callUse({ nulls }: BodyLowering, node: CallExpression): Text {
  return () => nulls.call(node);
}

export function throwUse({ nulls }: BodyLowering, node: ThrowStatement): Text {
  return () => nulls.throw(node);
}

export function switchUse({ nulls }: BodyLowering, node: SwitchStatement | SwitchExpression): Text {
  return () => nulls.switch(node) ?? '';
}

export function unboxUse({ nulls }: BodyLowering, node: UnboxExpression): Text {
  return () => nulls.unbox(node);
}

export function lockUse({ nulls }: BodyLowering, node: SynchronizedStatement): Text {
  return () => nulls.lock(node);
}

export function cloneUse({ nulls }: BodyLowering, node: CloneExpression): Text {
  return () => nulls.clone(node);
}

export function foreachUse({ nulls }: BodyLowering, node: ForEachStatement): Text {
  return () => nulls.forEach(node);
}
