/** Tally, a language of integers and functions, all of it: it keeps no tree, but the code of what it has read. */
import { binaryCode, type Code, defineLanguage, i64, levels, Tokens, valuesOf } from 'vmkit/vm';

const pattern = /\s+|#.*|(?<number>\d+)|(?<name>[a-z]\w*)|(?<operator>[<>=!]=|[-+*/%<>=(),])/gi;
const precedence = levels('== !=', '< <= > >=', '+ -', '* / %');
const expr = (t: Tokens): Code =>
  binaryCode(t, precedence, operand, (b, op, x, y) => b.convert(b.binary(op, x, y), i64));

export default defineLanguage({
  name: 'tally',
  extensions: ['.tly'],
  setup: (module) =>
    module.host('print', 'i64(i64)', (value) => {
      console.log(String(value));
      return value;
    }),
  parse: (source) => new Tokens(source, { pattern, keywords: ['fn', 'if', 'then', 'else'] }),
  declare: (t, module) =>
    t.repeat(() => {
      const span = t.current;
      if (!t.accept('fn')) return module.main(i64, expr(t), span);
      const name = t.take('name');
      const params = t.after('(', () => t.list(() => [t.take('name'), i64] as const, ')'));
      return module.function(name, params, i64, t.after('=', expr), span);
    }, 'fn'),
});

function operand(t: Tokens): Code {
  const at = t.advance();
  if (at.kind === 'number') return (b) => b.at(at, () => b.const(i64, BigInt(at.text)));
  if (at.text === '(') return t.before(')', expr);
  if (at.text === 'if') {
    const [test, yes, no] = [expr(t), t.after('then', expr), t.after('else', expr)];
    return (b) => b.ifValue(b.binary('!=', test(b), b.const(i64, 0)), yes, no);
  }
  if (at.kind !== 'name') throw t.expected('an expression', at);
  if (!t.accept('(')) return (b) => b.local(at.text, at).get();
  const args = t.list(expr, ')');
  return (b) => b.at(at, () => b.call(at.text, valuesOf(b, args)));
}
