/** Guests and native code, with koffi: structs by pointer, callbacks, C libraries. */
import koffi from 'koffi';
import { createEngine } from 'vmkit';

using engine = createEngine();

// C reaches the guest: koffi lays the object out as the struct that the guest reads.
koffi.struct('Vector', { x: 'double', y: 'double' });
engine.define({
  name: 'dot',
  signature: 'f64(ptr,ptr)',
  build: () => `
    %Vector = type { double, double }
    define double @dot(ptr %a, ptr %b) {
      %ay.at = getelementptr %Vector, ptr %a, i32 0, i32 1
      %by.at = getelementptr %Vector, ptr %b, i32 0, i32 1
      %ax = load double, ptr %a
      %bx = load double, ptr %b
      %ay = load double, ptr %ay.at
      %by = load double, ptr %by.at
      %xx = fmul double %ax, %bx
      %yy = fmul double %ay, %by
      %sum = fadd double %xx, %yy
      ret double %sum
    }`,
});
const dot = engine.koffi('dot', 'double (Vector *, Vector *)');
console.log(dot({ x: 1, y: 2 }, { x: 3, y: 4 })); // → 11

// The guest reaches C: qsort, found in the process, calls a guest function by its address.
engine.define({
  name: 'descending',
  signature: 'i32(ptr,ptr)',
  build: () => `
    define i32 @descending(ptr %a, ptr %b) {
      %x = load i32, ptr %a
      %y = load i32, ptr %b
      %order = sub i32 %y, %x
      ret i32 %order
    }`,
});
const numbers = Int32Array.of(3, 1, 2);
const sort = engine.function('qsort', 'void(ptr,i64,i64,ptr)');
sort(koffi.address(numbers), 3n, 4n, engine.pointer('descending'));
console.log([...numbers]); // → [ 3, 2, 1 ]

// The guest reaches JavaScript through a C pointer: koffi's callback is an address as any other.
const callback = koffi.register(
  (x: number) => x + 0.5,
  koffi.pointer(koffi.proto('double (double)')),
);
engine.defineSymbol('half_more', callback);
console.log(engine.function('half_more', 'f64(f64)')(41.5)); // → 42
koffi.unregister(callback);
