/** The tests in a real browser. They run after the build, one at a time. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
