/** Exceptions between guests and JavaScript, both ways; the guest is built with `vmkit/vm`. */
import { createEngine, GuestException, type GuestRef, SourceText } from 'vmkit';
import { defaultExceptions, GuestModule, i32 } from 'vmkit/vm';

using engine = createEngine();
const module = new GuestModule(engine, { exceptions: defaultExceptions });
const { strings } = module;

module.host('askUser', 'ref(ref)', (question) => {
  if (strings.toHost(question as GuestRef) === '') throw new TypeError('nothing was asked');
  return strings.fromHost('blue');
});

// Each statement of the guest's has its place in a source text: here they are told by hand.
const source = new SourceText('quiz.x', 'let answer = askUser(question)\nanswer[index]\n');
module.load(source, () => {
  const params = [
    ['question', strings.ref],
    ['index', i32],
  ] as const;
  module.function('letter', params, i32, (b) => {
    b.at({ start: 0, end: 3 });
    const answer = b.convert(b.call('askUser', [b.param('question').get()]), strings.ref);
    b.at({ start: 31, end: 37 });
    b.return(b.convert(strings.charAt(b, answer, b.param('index').get()), i32));
  });
});

const letter = engine.function('letter', 'i32(ref,i32)');
console.log(String.fromCharCode(letter(strings.fromHost('colour?'), 2))); // → u

// A guest's exception is an error with the guest's frames; a JavaScript error passes through the guest as it is.
for (const [question, index] of [
  ['colour?', 4],
  ['', 0],
] as const) {
  try {
    letter(strings.fromHost(question), index);
  } catch (error) {
    if (!(error instanceof GuestException)) console.log(String(error));
    else
      console.log(`${error.message}; ${error.frames[0]?.function} in line ${error.position?.line}`);
  }
}
// → IndexError: the index 4 is outside of a text of length 4; letter in line 2
// → TypeError: nothing was asked
