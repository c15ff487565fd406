const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  setupFilesAfterEnv: ['<rootDir>/test/support/no-console.ts', '<rootDir>/test/support/fixed-seed.ts'],
};

export default {
  reporters: ['default', '<rootDir>/test/support/closing-line.js'],
  testTimeout: 120_000,
  // modules of a suite stay in memory after it: a worker that holds too many makes way for a new one
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/test/**/*.test.ts'] },
    { ...common, displayName: 'interop', testMatch: ['<rootDir>/test/interop/**/*.interop.ts'] },
  ],
};
