import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { buildSchema, isAbstractType } from 'graphql';
import { POSSIBLE_TYPES } from './possible-types.js';

it('knows every union and interface of the contract, and nothing else', () => {
  const text = readFileSync(new URL('../../../../libs/contract/schema.graphql', import.meta.url), 'utf8');
  const schema = buildSchema(text);
  const inSchema = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type))
    .map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .sort(),
    ]);
  expect(POSSIBLE_TYPES).toEqual(Object.fromEntries(inSchema));
});
