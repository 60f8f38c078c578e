/** Guests call JavaScript: host functions, what they throw, and calls that nest. */
import { createEngine, VmkitError } from 'vmkit';

using engine = createEngine();

engine.host('report', 'void(i64,f64)', (step, value) => console.log(`${step}: ${value}`));
engine.host('check', 'void(f64)', (value) => {
  if (value > 10) throw new RangeError(`${value} is too much`);
});

// A builder may return IR text instead of using the builder's classes.
engine.define({
  name: 'double_it',
  signature: 'f64(f64,i64)',
  build: () => `
    declare void @report(i64, double)
    declare void @check(double)
    define double @double_it(double %start, i64 %count) {
    entry:
      br label %loop
    loop:
      %i = phi i64 [ 0, %entry ], [ %next, %loop ]
      %value = phi double [ %start, %entry ], [ %twice, %loop ]
      call void @report(i64 %i, double %value)
      %twice = fmul double %value, 2.0
      call void @check(double %twice)
      %next = add i64 %i, 1
      %more = icmp slt i64 %next, %count
      br i1 %more, label %loop, label %done
    done:
      ret double %twice
    }`,
});

const doubleIt = engine.function('double_it', 'f64(f64,i64)');
console.log(doubleIt(1.5, 2n));
// → 0: 1.5
// → 1: 3
// → 6

try {
  doubleIt(4, 5n);
} catch (error) {
  console.log(error instanceof RangeError && error.message);
}
// → 0: 4
// → 1: 8
// → 16 is too much

try {
  doubleIt(1, 2 as unknown as bigint);
} catch (error) {
  console.log(error instanceof VmkitError && `${error.code}: ${error.message}`);
}
// → ERR_ARGUMENT: double_it: argument 2 must be a bigint from -2^63 to 2^63-1 for i64, not 2
