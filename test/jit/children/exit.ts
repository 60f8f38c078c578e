/** Ends the process with compilations under way: in a builder below a guest call, or beside JavaScript. */
import { createEngine } from '../../../src/index.js';
import { caller, constant } from '../../src/guests.js';

const engine = createEngine();
for (let i = 0; i < 20; i++) {
  engine.define(constant(`beside${i}`, i));
  void engine.compileAsync(`beside${i}`);
}
if (process.argv[2] === 'in a builder') {
  engine.define({ name: 'inner', signature: 'i64()', build: () => process.exit(3) });
  engine.define(caller('outer', 'inner'));
  engine.function('outer')();
}
process.exit(3);
