/** Declares and lays out N classes, and uses some of them. */
import { createEngine } from '../../../src/index.js';
import { GuestModule } from '../../../vm/module.js';
import { i32, i64, ptr } from '../../../vm/types.js';
import { report } from '../run-child.js';

const count = Number(process.argv[2]);
using engine = createEngine();
const module = new GuestModule(engine);
const { classes } = module;
const shape = classes.interface('Shape');
const area = shape.method('area', { params: [], result: i64 });
const base = classes.class('Base', { abstract: true, interfaces: [shape] });
base.method('area', { params: [], result: i64 }, (b) => b.return(b.const(i64, 3)));

const start = performance.now();
for (let i = 0; i < count; i++) classes.class(`C${i}`, { super: base }).field('x', i32);
const declared = performance.now();
classes.link();
const linked = performance.now();

module.function('area', [['o', shape.ref]], i64, (b) =>
  b.return(b.callInterface(area, b.param('o').get(), [])),
);
let wrong = 0;
for (let i = 0; i < count; i += Math.ceil(count / 100)) {
  const cls = classes.get(`C${i}`);
  module.function(`make${i}`, [], cls.ref, (b) => b.return(b.new(cls)));
  const object = engine.function(`make${i}`)() as bigint;
  module.function(`class${i}`, [['o', cls.ref]], ptr, (b) => b.return(b.classOf(b.param(0).get())));
  if (engine.function(`class${i}`)(object) !== cls.descriptor.address) wrong++;
  if (engine.function('area')(object) !== 3n) wrong++;
}
report({
  wrong,
  bytesPerClass: Math.round(process.memoryUsage().rss / count),
  secondsToDeclare: (declared - start) / 1000,
  secondsToLayOut: (linked - declared) / 1000,
});
