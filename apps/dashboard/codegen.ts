import { existsSync, readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const fragments = 'src/apollo/fragments/*.graphql';

/** One output folder a page, so that a visitor loads the documents of the pages they open and no others. */
const output = (documents: string[]) => ({
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string', ID: 'string' },
    strictScalars: true,
    dedupeFragments: true,
    avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
    onlyOperationTypes: true,
  },
  documents,
});

const hasDocuments = (folder: string) =>
  existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.graphql'));

const pages = readdirSync('src/pages').filter((page) => hasDocuments(`src/pages/${page}`));

const config: CodegenConfig = {
  schema: '../../libs/contract/schema.graphql',
  generates: {
    'src/gql/possible-types.ts': { plugins: ['./build/possible-types.mjs'] },
    'src/gql/apollo/': output(['src/apollo/*.graphql', fragments]),
    // Two pages show comments, to members alone: with neither of them, and not with every visit.
    'src/gql/comments/': output(['src/ui/comments/*.graphql', fragments]),
    ...Object.fromEntries(
      pages.map((page) => [`src/gql/${page}/`, output([`src/pages/${page}/*.graphql`, fragments])]),
    ),
  },
};

export default config;
