import { Kind, parse, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { asksFor } from './asks-for.js';

function asked(query: string): boolean {
  const { definitions } = parse(query);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  return asksFor(
    {
      fieldNodes: operation.selectionSet.selections as FieldNode[],
      fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])),
    },
    'facets',
  );
}

describe('what a query asks for', () => {
  it.each([
    ['{ search { facets { name } } }', true],
    ['{ search { some: facets { name } } }', true],
    ['{ search { ... on Found { facets { name } } } }', true],
    ['{ search { ...F } } fragment F on Found { ...G } fragment G on Found { facets { name } }', true],
    ['{ search { total } }', false],
    ['{ search { facets: total nodes { facets } } }', false],
    ['{ search { ...F } } fragment F on Found { nodes { facets } }', false],
  ])('%s: %s', (query, answer) => {
    expect(asked(query)).toBe(answer);
  });
});
