import usual from '../jest.config.js';

/**
 * What a mutant of the engine has to survive: the tables of tests/engine, or with MUTATION_TESTS one of them ("rules/natures-agree"), which
 * is ten times as fast. The tests on catalogues made by chance are left out: they take seconds each, and a mutant that only they notice is
 * one that a table should name.
 *
 * @type {import('jest').Config}
 */
export default {
  ...usual,
  rootDir: '..',
  testMatch: [`<rootDir>/tests/engine/${process.env.MUTATION_TESTS ?? '**/*'}.test.ts`],
  testPathIgnorePatterns: ['/node_modules/', 'properties.test.ts', 'differential.test.ts'],
  testTimeout: 10_000,
  reporters: ['default'],
};
