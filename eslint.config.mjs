import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { ensureProjectGraph } from './tools/lint/ensure-project-graph.mjs';
import folderOrder from './tools/lint/folder-order.mjs';

ensureProjectGraph(import.meta.dirname);

/** What the tools use of Node without importing it. */
const nodeGlobals = [
  ...['AbortController', 'AbortSignal', 'Buffer', 'URL', 'URLSearchParams', 'TextDecoder', 'TextEncoder'],
  ...['clearInterval', 'clearTimeout', 'console', 'fetch', 'performance', 'process'],
  ...['setImmediate', 'setInterval', 'setTimeout', 'structuredClone'],
];

/** Which project may import which: the layers of the house. */
const depConstraints = [
  {
    sourceTag: 'scope:domain',
    onlyDependOnLibsWithTags: [],
    // yaml, fast-check and jest serve its tests: the cases are data, the properties are generated.
    allowedExternalImports: ['valibot', 'yaml', 'fast-check', '@jest/globals'],
  },
  { sourceTag: 'scope:contract', onlyDependOnLibsWithTags: [] },
  {
    sourceTag: 'scope:catalogue',
    onlyDependOnLibsWithTags: ['scope:domain'],
    bannedExternalImports: ['typeorm', 'pg', 'graphql', '@nestjs/*', 'react*', '@apollo/*'],
  },
  {
    sourceTag: 'scope:database',
    onlyDependOnLibsWithTags: ['scope:domain', 'scope:catalogue'],
    bannedExternalImports: ['graphql', '@nestjs/*', 'react*', '@apollo/*'],
  },
  {
    sourceTag: 'scope:api',
    onlyDependOnLibsWithTags: ['scope:domain', 'scope:catalogue', 'scope:database'],
    bannedExternalImports: ['react*', 'typeorm', 'pg', '@apollo/client'],
  },
  {
    sourceTag: 'scope:dashboard',
    onlyDependOnLibsWithTags: ['scope:domain', 'scope:contract'],
    bannedExternalImports: ['typeorm', 'pg', '@nestjs/*', '@apollo/server'],
  },
  { sourceTag: 'scope:journeys', onlyDependOnLibsWithTags: ['scope:contract'] },
];

/**
 * Inside a project folders are ordered, lowest first (see tools/lint/folder-order.mjs).
 * @param {string} root the project's source folder
 * @param {object[]} layers its folders
 */
const ordered = (root, layers) => ({
  files: [`${root}/**/*.{ts,tsx}`],
  plugins: { 'states-must': folderOrder },
  rules: { 'states-must/folder-order': ['error', { workspace: import.meta.dirname, root, layers }] },
});

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/out-tsc',
      'apps/dashboard/src/gql',
      'apps/dashboard/src/locales/*/*.ts',
      '.nx',
      '**/coverage',
      '**/test-results',
      '**/.data',
      'gallery',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: true, allow: [], depConstraints }],
      '@typescript-eslint/no-explicit-any': 'error',
      // `{ left, ...rest }` leaves `left` out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // Input is refused for control characters, so patterns name them.
      'no-control-regex': 'off',
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: ['**/*.mjs', 'tools/**'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
    rules: { 'max-lines': ['error', { max: 250 }] },
  },
  {
    files: ['apps/dashboard/public/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(['document', 'localStorage', 'location', 'window'].map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.api-spec.ts', '**/*.test.mjs', 'apps/journeys/**'],
    rules: { 'max-lines': ['error', { max: 400 }] },
  },
  { files: ['apps/dashboard/**/*.tsx', 'apps/dashboard/**/*.ts'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'The rules are pure and run in the browser too: no I/O here.' }] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The rules have no clock: today is passed in.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The rules have no clock: today is passed in.',
        },
      ],
    },
  },
  ordered('apps/api/src', [
    { folders: ['platform'], why: 'platform is under everything and imports no feature.' },
    { folders: ['status'], why: 'status serves the features and imports none.' },
    {
      folders: ['*'],
      closed: true,
      why: 'A feature never imports a feature beside it: move what both need to platform or status.',
    },
  ]),
  ordered('apps/dashboard/src', [
    { folders: ['gql', 'locales'], why: 'gql and locales are under everything.' },
    { folders: ['apollo'], why: 'apollo is under ui and the pages.' },
    { folders: ['ui'], why: 'ui is under the pages.' },
    { folders: ['pages/*'], closed: true, why: 'Pages never import pages: what two pages need lives in ui.' },
    { folders: ['routes'], why: 'Routes are over the pages.' },
  ]),
);
