/** Jest settings that every project shares: native ES modules, TypeScript through SWC. */
export const swc = (react = false) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true, tsx: react },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        ...(react ? { react: { runtime: 'automatic' } } : {}),
      },
      keepClassNames: true,
      ...(react ? { experimental: { plugins: [['@lingui/swc-plugin', {}]] } } : {}),
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

export const base = {
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}', '<rootDir>/test/**/*.api-spec.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@states-must/source', 'node', 'node-addons'] },
  transform: { '^.+\\.tsx?$': swc() },
  coverageReporters: ['text-summary', 'lcov'],
};
