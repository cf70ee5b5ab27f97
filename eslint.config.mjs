import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which project may import which: the layers of the house. */
const depConstraints = [
  { sourceTag: 'scope:domain', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:contract', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:catalogue', onlyDependOnLibsWithTags: ['scope:domain'] },
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
 * Inside a project folders are ordered: one may import those listed as `may`, and nothing beside it.
 * @param {string} files glob of the folder's files
 * @param {string[]} patterns gitignore-like patterns of what may not be imported there
 * @param {string} message why
 */
const closed = (files, patterns, message) => ({
  files: [files],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] },
});

const apiFeatures = ['members', 'standards', 'jurisdictions', 'sources', 'evidence', 'review', 'matrix'];
const besides = (feature) =>
  apiFeatures.filter((other) => other !== feature).flatMap((other) => [`../${other}/*`, `../../${other}/*`]);

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
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: true, allow: [], depConstraints }],
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: ['**/*.mjs', 'tools/**'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
    rules: { 'max-lines': ['error', { max: 250 }] },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.api-spec.ts', 'apps/journeys/**'],
    rules: { 'max-lines': ['error', { max: 400 }] },
  },
  { files: ['apps/dashboard/**/*.tsx', 'apps/dashboard/**/*.ts'], ...reactHooks.configs.flat['recommended-latest'] },
  // Inside the service: platform <- status <- the features; a feature never imports a feature beside it.
  closed(
    'apps/api/src/platform/**/*.ts',
    ['../status/*', '../../status/*', ...besides('')],
    'platform is under everything and imports no feature.',
  ),
  closed('apps/api/src/status/**/*.ts', besides(''), 'status serves the features and imports none.'),
  ...apiFeatures.map((feature) =>
    closed(
      `apps/api/src/${feature}/**/*.ts`,
      besides(feature),
      'A feature never imports a feature beside it: move what both need to platform or status.',
    ),
  ),
  // Inside the dashboard: ui, apollo, gql, locales <- pages/<one> <- routes.
  closed('apps/dashboard/src/ui/**/*.{ts,tsx}', ['**/pages/**', '**/routes/**'], 'ui is under the pages.'),
  closed(
    'apps/dashboard/src/apollo/**/*.{ts,tsx}',
    ['**/pages/**', '**/routes/**', '**/ui/**'],
    'apollo is under the pages.',
  ),
  closed(
    'apps/dashboard/src/pages/*/**/*.{ts,tsx}',
    [
      '../../pages/**',
      '../../../pages/**',
      '**/routes/**',
      '../overview/*',
      '../matrix/*',
      '../place/*',
      '../cell/*',
      '../obligation/*',
      '../area/*',
      '../evidence/*',
      '../attach/*',
      '../review/*',
      '../sign-in/*',
      '../method/*',
      '../members/*',
    ],
    'Pages never import pages: what two pages need lives in ui.',
  ),
);
