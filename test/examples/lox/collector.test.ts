/** Lox while the collector never rests: what only compiled code still holds, and what it may not keep. */
import test from 'ava';
import { runPrograms } from './vm_runs.js';

/** Class objects that nothing refers to but the call that makes an instance of them. */
const shortLivedClasses = `
fun point(n) {
  class Point {
    init(x) { this.x = x; this.y = n; }
    sum() { return this.x + this.y; }
  }
  return Point;
}
fun empty() { class Empty {} return Empty; }
class Cell { init(value) { this.value = value; } }
var total = 0;
for (var i = 0; i < 300; i = i + 1) {
  var p = point(i)(1);
  var e = empty()();
  e.a = i; e.b = p; e.c = e; e.d = "d"; e.e = 1; e.f = i;
  var cell = Cell(e);
  total = total + p.sum() + cell.value.f + cell.value.b.y + cell.value.c.e;
}
print total;
`;

for (const gc of ['stress,verify', 'polls,verify']) {
  for (const level of [0, 2]) {
    test(`classes that die at once, with ${gc} at level ${level}`, (t) => {
      const [outcome] = runPrograms([shortLivedClasses], level, gc);
      t.deepEqual(outcome, { stdout: '135150\n', stderr: '', exitCode: 0 });
    });
  }
}
