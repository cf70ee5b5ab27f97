import { buildSchema, parse, validate } from 'graphql';
import { documentLimits } from './document-limits.js';
import { measureDocument } from './measure-document.js';

const schema = buildSchema('type Query { a: Query b: Query name: String }');
const measured = (query: string) => measureDocument(parse(query));
const refusals = (query: string) => validate(schema, parse(query), [documentLimits]).map((error) => error.message);
const nested = (depth: number) => `${'{ a '.repeat(depth - 1)}{ name }${' }'.repeat(depth - 1)}`;

describe('the measure of a document', () => {
  it('counts the levels of fields, the last field too', () => {
    expect(measured('{ name }').depth).toBe(1);
    expect(measured('{ a { b { name } } }').depth).toBe(3);
  });

  it('counts fragments where they are used, and inline ones as nothing of their own', () => {
    const measure = measured('{ a { ...F } ... on Query { x: name } } fragment F on Query { b { y: name } }');
    expect(measure).toMatchObject({ depth: 3, aliases: 2, rootFields: 2, fragments: 1, operations: 1 });
  });

  it('counts a fragment as often as it is used', () => {
    expect(measured('{ a { ...F ...F } b { ...F } } fragment F on Query { x: name }').aliases).toBe(3);
  });

  it('ends on fragments that contain each other', () => {
    expect(measured('{ ...F } fragment F on Query { a { ...G } } fragment G on Query { b { ...F } }').depth).toBe(2);
  });

  it('measures doubling fragments in no time', () => {
    const doubling = Array.from(
      { length: 25 },
      (_, at) => `fragment F${at} on Query { x: a { ...F${at + 1} ...F${at + 1} } }`,
    );
    const start = performance.now();
    const { aliases } = measured(`{ ...F0 } ${doubling.join(' ')} fragment F25 on Query { x: name }`);
    expect(performance.now() - start).toBeLessThan(100);
    expect(aliases).toBe(2 ** 26 - 1);
  });

  it('counts directives of operations, fields and spreads', () => {
    expect(
      measured('query @a { name @include(if: true) ...F @skip(if: true) } fragment F on Query { a { name @x } }')
        .directives,
    ).toBe(4);
  });
});

describe('the limits of a document', () => {
  it('let the deepest page pass and name the number where one goes deeper', () => {
    expect(refusals(nested(8))).toEqual([]);
    expect(refusals(nested(9))).toEqual(['The query is 9 levels deep; at most 8 are answered.']);
    expect(refusals(nested(50))).toEqual(['The query is 50 levels deep; at most 8 are answered.']);
  });

  it('count depth that is hidden in fragments', () => {
    expect(refusals(`{ ...F } fragment F on Query ${nested(9)}`)).toHaveLength(1);
  });

  it('refuse more than 15 aliases, __typename included', () => {
    const aliases = (count: number) =>
      `{ a { ${Array.from({ length: count }, (_, at) => `t${at}: __typename`).join(' ')} } }`;
    expect(refusals(aliases(15))).toEqual([]);
    expect(refusals(aliases(16))).toEqual(['The query uses 16 aliases; at most 15 are answered.']);
  });

  it('refuse more than 10 fields at the top', () => {
    expect(refusals(`{ ${'name '.repeat(10)} }`)).toEqual([]);
    expect(refusals(`{ ${'name '.repeat(11)} }`)).toEqual([
      'The query asks for 11 fields at the top; at most 10 are answered.',
    ]);
  });

  it('refuse more than 20 fragments, 5 directives, or a second operation', () => {
    const fragments = (count: number) =>
      `{ name } ${Array.from({ length: count }, (_, at) => `fragment F${at} on Query { name }`).join(' ')}`;
    expect(refusals(fragments(20))).toEqual([]);
    expect(refusals(fragments(21))).toEqual(['The document defines 21 fragments; at most 20 are read.']);
    expect(refusals(`{ name ${'@include(if: true) '.repeat(6)} }`)).toEqual([
      'The query uses 6 directives; at most 5 are read.',
    ]);
    expect(refusals('query A { name } query B { name }')).toEqual([
      'The document holds 2 operations; 1 is answered at a time.',
    ]);
  });

  it('leave questions about the schema to the switch that allows them', () => {
    expect(
      refusals(`{ __schema { types { fields { type { ofType { ofType { ofType { ofType { name } } } } } } } } }`),
    ).toEqual([]);
    expect(refusals(`{ __typename a { a { a { a { a { a { a { a { name } } } } } } } } }`)).toHaveLength(1);
  });
});
