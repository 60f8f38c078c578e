/** The package `vmkit/vm`: what the author of a language imports, beside `vmkit` and `vmkit/ir`. */
export { Callees } from './callees.js';
export { type Locate, lineInfo } from './line_info.js';
export { LineSession } from './line_session.js';
export { binaryOperators, type OperatorRules } from './operators.js';
export { declaredAt, runOnce } from './places.js';
export { ifElse } from './structured.js';
export { type Token, type TokenRules, Tokens } from './tokens.js';
