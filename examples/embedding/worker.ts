/** An engine of its own in a worker thread: guest code runs there while this thread goes on. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createEngine } from 'vmkit';
import kaleidoscope from 'vmkit/kaleidoscope';

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { workerData: 30 });
  const answer = new Promise((resolve, reject) =>
    worker.on('message', resolve).on('error', reject),
  );
  console.log('this thread is free'); // → this thread is free
  console.log(await answer); // → 832040
} else {
  using engine = createEngine({ languages: [kaleidoscope] });
  engine.eval('def fib(n) if n < 2 then n else fib(n - 1) + fib(n - 2)');
  parentPort?.postMessage(engine.function('fib', 'f64(f64)')(workerData));
}
