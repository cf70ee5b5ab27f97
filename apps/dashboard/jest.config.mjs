import { base, swc } from '../../jest.preset.mjs';

export default {
  ...base,
  displayName: 'dashboard',
  rootDir: import.meta.dirname,
  testEnvironment: 'jest-environment-jsdom',
  testEnvironmentOptions: { customExportConditions: ['@states-must/source', 'browser', 'node', 'node-addons'] },
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  transform: { '^.+\\.tsx?$': swc(true) },
  moduleNameMapper: {
    ...base.moduleNameMapper,
    '\\.module\\.css$': '<rootDir>/src/ui/testing/class-names.ts',
    '\\.(css|svg|po)$': '<rootDir>/src/ui/testing/class-names.ts',
  },
};
