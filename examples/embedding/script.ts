/** A scripting language inside a program: Kaleidoscope, with functions of the program's own. */
import { createEngine, LanguageError } from 'vmkit';
import kaleidoscope from 'vmkit/kaleidoscope';

using engine = createEngine({ languages: [kaleidoscope] });

const readings = [20.5, 21, 23.5];
engine.host('reading', 'f64(f64)', (index) => readings[index] ?? Number.NaN);
engine.host('count', 'f64()', () => readings.length);

engine.eval(`
  extern reading(index);
  extern count();
  def total()
    var sum = 0 in
      (for i = 0, i < count() - 1 in sum = sum + reading(i)) + sum;
`);
console.log(engine.eval('total() - 20')); // → 45

// A script's function is a JavaScript function like any other.
const total = engine.function('total', 'f64()');
readings.push(35);
console.log(total()); // → 100

try {
  engine.eval('def f(x)\n  x + y', { file: 'settings.ks' });
} catch (error) {
  if (!(error instanceof LanguageError)) throw error;
  console.log(error.render());
}
// → settings.ks:2:7: error: unknown variable y
// →    2 |   x + y
// →      |       ^
