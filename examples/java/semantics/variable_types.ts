/** Types that mention inference variables: which they mention, and the same types with something in their place. */
import {
  arrayOf,
  type InferenceVariable,
  IntersectionType,
  type Type,
  WildcardType,
} from './types.js';

/** Does a type mention an inference variable? */
export function mentionsVariable(type: Type): boolean {
  switch (type.kind) {
    case 'inference':
      return true;
    case 'class':
      for (const arg of type.args) if (mentionsVariable(arg)) return true;
      return type.outer !== undefined && mentionsVariable(type.outer);
    case 'array':
      return mentionsVariable(type.element);
    case 'wildcard':
      return type.type !== undefined && mentionsVariable(type.type);
    case 'intersection':
      return type.types.some(mentionsVariable);
    default:
      return false;
  }
}

/** Does it mention this one? */
export function mentions(type: Type, variable: InferenceVariable): boolean {
  switch (type.kind) {
    case 'inference':
      return type === variable;
    case 'class':
      for (const arg of type.args) if (mentions(arg, variable)) return true;
      return type.outer !== undefined && mentions(type.outer, variable);
    case 'array':
      return mentions(type.element, variable);
    case 'wildcard':
      return type.type !== undefined && mentions(type.type, variable);
    case 'intersection':
      return type.types.some((each) => mentions(each, variable));
    default:
      return false;
  }
}

/** Those that it mentions. */
export function collect(type: Type, into: Set<InferenceVariable>): void {
  switch (type.kind) {
    case 'inference':
      into.add(type);
      return;
    case 'class':
      for (const arg of type.args) collect(arg, into);
      if (type.outer) collect(type.outer, into);
      return;
    case 'array':
      collect(type.element, into);
      return;
    case 'wildcard':
      if (type.type) collect(type.type, into);
      return;
    case 'intersection':
      for (const each of type.types) collect(each, into);
      return;
    default:
  }
}

/** The type with something in place of each. */
export function mapVariables(type: Type, map: (variable: InferenceVariable) => Type): Type {
  if (!mentionsVariable(type)) return type;
  switch (type.kind) {
    case 'inference':
      return map(type);
    case 'class': {
      const outer = type.outer && mapVariables(type.outer, map);
      const args = type.args.map((arg) => mapVariables(arg, map));
      return type.symbol.instantiate(args, outer?.kind === 'class' ? outer : undefined);
    }
    case 'array':
      return arrayOf(mapVariables(type.element, map));
    case 'wildcard': {
      const inner = type.type && mapVariables(type.type, map);
      // `? extends X` of what was itself found to be a wildcard's type stays one wildcard.
      return inner?.kind === 'wildcard' ? inner : new WildcardType(type.bound, inner);
    }
    case 'intersection':
      return new IntersectionType(type.types.map((each) => mapVariables(each, map)));
    default:
      return type;
  }
}
