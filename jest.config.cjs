/** Unit tests: each mirrors a file of src. The end-to-end tests have their own runner (scripts/test.ts). */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  globalSetup: '<rootDir>/test/support/bench/bundle-host.ts',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // All cores: jest leaves one idle otherwise, which on two is half the machine.
  maxWorkers: '100%',
  transformIgnorePatterns: ['/node_modules/'],
  // A guard against a test that hangs, not a measure: on a busy machine everything takes many times as long.
  testTimeout: 20 * 60_000,
};
