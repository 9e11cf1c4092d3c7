/** @type {import('jest').Config} */
export default {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // Type checking is `npm run types`; here the types are only stripped.
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  // Tests run in a realm of their own, where every look at a global is slow; these are looked at millions of times.
  sandboxInjectedGlobals: [
    'Array',
    'Error',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'RegExp',
    'Set',
    'String',
    'WeakMap',
  ],
  setupFiles: ['<rootDir>/test/support/compile-late.ts', '<rootDir>/test/support/fast-check.ts'],
  // Whole flows run the bundle over hundreds of tabs: two cores, but no endless wait.
  testTimeout: 60_000,
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/test/support/count-reporter.cjs'],
};
