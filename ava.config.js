/** Tests run compiled, in child processes: a crash of the addon then fails one file and not the run. */
export default {
  files: ['dist/test/**/*.test.js'],
  workerThreads: false,
  concurrency: 2,
  timeout: '5m',
};
