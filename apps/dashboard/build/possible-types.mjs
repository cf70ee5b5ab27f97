import { isAbstractType } from 'graphql';

/**
 * Writes which types each union of the contract can be. The cache needs it to tell an answer from a refusal.
 * @type {import('@graphql-codegen/plugin-helpers').PluginFunction}
 */
export const plugin = (schema) => {
  const unions = Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `/** Which types each union of the contract can be: the cache needs it to tell an answer from a refusal. */\nexport const POSSIBLE_TYPES: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(unions), null, 2)};\n`;
};
