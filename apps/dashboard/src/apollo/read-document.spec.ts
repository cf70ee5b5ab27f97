import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, print, stripIgnoredCharacters, type DocumentNode } from 'graphql';
import { readDocument } from './read-document.js';

const generated = join(import.meta.dirname, '../gql');
const folders = readdirSync(generated).filter((name) => !name.endsWith('.ts'));

/** The lists that the library writes even where they are empty, and the generator does not. */
const OFTEN_EMPTY = ['arguments', 'directives', 'variableDefinitions'];

/** What the library reads, as the generator writes it. */
const bare = (text: string): unknown =>
  JSON.parse(
    JSON.stringify(parse(text, { noLocation: true }), (key, value: unknown) =>
      OFTEN_EMPTY.includes(key) && Array.isArray(value) && value.length === 0 ? undefined : value,
    ),
  );

describe('reading a document of the build', () => {
  it.each(folders)('gives the documents of %s back as they were generated', async (folder) => {
    const { ...documents } = (await import(join(generated, folder, 'graphql.ts'))) as Record<string, DocumentNode>;
    expect(Object.keys(documents)).not.toHaveLength(0);
    for (const document of Object.values(documents)) {
      expect(readDocument(stripIgnoredCharacters(print(document)))).toEqual(document);
    }
  });

  it.each([
    '{ site { language } }',
    'query A($a: [String!]!, $b: Int = 3 @x, $c: In = {d: [A, "b \\"c\\"", null, -1.5e3, true, false, 0]}) @live { a }',
    'mutation B { x: y(a: {b: {c: []}}) @include(if: $b) @skip(if: false) { ... on T { z } ... @include(if: $c) { z } ...F @x } }',
    'fragment on_x on T { on type query fragment mutation }',
  ])('reads %s as the library does', (text) => {
    expect(readDocument(stripIgnoredCharacters(text))).toEqual(bare(text));
  });
});
