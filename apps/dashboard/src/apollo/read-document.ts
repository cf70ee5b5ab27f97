import type { DocumentNode } from 'graphql';

/** A part of a document as the GraphQL library writes it; which parts there are is in `graphql/language/ast`. */
type Part = Record<string, unknown>;

const TOKEN = /[_A-Za-z]\w*|\.{3}|-?\d[\d.eE+-]*|"(?:[^"\\]|\\.)*"|[!$:=@|(){}[\]]/g;

/**
 * Reads the text of a document that the build has checked and made small: queries, mutations and fragments. It knows
 * no comments, block strings or subscriptions and looks for no mistakes: the build refuses them. A document as text is
 * a fifth of the weight that the same document has as the tree that the client works with.
 */
export function readDocument(text: string): DocumentNode {
  const tokens = text.match(TOKEN) ?? [];
  let at = 0;
  const take = () => tokens[at++] ?? '';
  /** Takes the next token where it is this one. */
  const is = (token: string) => tokens[at] === token && ++at > 0;
  const name = (value = take()): Part => ({ kind: 'Name', value });
  const named = (kind: string): Part => ({ kind, name: name() });
  const typeNamed = () => named('NamedType');
  /** A list up to its closing token, as the field `key`; no field where there is none. */
  const list = (key: string, open: string, close: string, read: () => Part): Part => {
    if (!is(open)) return {};
    const parts: Part[] = [];
    while (!is(close)) {
      if (at >= tokens.length) throw new Error('A document of the build ends before its end.');
      parts.push(read());
    }
    return { [key]: parts };
  };
  const variable = (): Part => {
    at++;
    return named('Variable');
  };
  const value = (): Part => {
    const first = tokens[at] ?? '';
    if (first === '$') return variable();
    if (first === '[') return { kind: 'ListValue', ...list('values', '[', ']', value) };
    if (first === '{') return { kind: 'ObjectValue', ...list('fields', '{', '}', () => pair('ObjectField')) };
    at++;
    if (first.startsWith('"')) return { kind: 'StringValue', value: JSON.parse(first) as string, block: false };
    if (first === 'true' || first === 'false') return { kind: 'BooleanValue', value: first === 'true' };
    if (first === 'null') return { kind: 'NullValue' };
    if (/^[-\d]/.test(first)) return { kind: /^-?\d+$/.test(first) ? 'IntValue' : 'FloatValue', value: first };
    return { kind: 'EnumValue', value: first };
  };
  const pair = (kind: string): Part => {
    const part = named(kind);
    at++;
    return { ...part, value: value() };
  };
  const withArguments = () => list('arguments', '(', ')', () => pair('Argument'));
  const directives = (): Part => {
    const parts: Part[] = [];
    while (is('@')) parts.push({ ...named('Directive'), ...withArguments() });
    return parts.length ? { directives: parts } : {};
  };
  const type = (): Part => {
    let part: Part;
    if (is('[')) {
      part = { kind: 'ListType', type: type() };
      at++;
    } else part = typeNamed();
    return is('!') ? { kind: 'NonNullType', type: part } : part;
  };
  const definition = (): Part => {
    const part: Part = { kind: 'VariableDefinition', variable: variable() };
    at++;
    return { ...part, type: type(), ...(is('=') ? { defaultValue: value() } : {}), ...directives() };
  };
  const condition = () => (is('on') ? { typeCondition: typeNamed() } : {});
  const selection = (): Part => {
    if (is('...')) {
      if (/^\w/.test(tokens[at] ?? '') && tokens[at] !== 'on') return { ...named('FragmentSpread'), ...directives() };
      return { kind: 'InlineFragment', ...condition(), ...directives(), ...selections() };
    }
    const first = name();
    const own = is(':') ? { alias: first, name: name() } : { name: first };
    return { kind: 'Field', ...own, ...withArguments(), ...directives(), ...selections() };
  };
  const selections = (): Part => {
    const inner = list('selections', '{', '}', selection);
    return inner['selections'] ? { selectionSet: { kind: 'SelectionSet', ...inner } } : {};
  };
  const definitions: Part[] = [];
  while (at < tokens.length) {
    // What is no fragment begins with its operation, or, for a query without a name, with its selection.
    if (is('fragment')) {
      definitions.push({ ...named('FragmentDefinition'), ...condition(), ...directives(), ...selections() });
      continue;
    }
    const operation = tokens[at] === '{' ? 'query' : take();
    const own = /^\w/.test(tokens[at] ?? '') ? { name: name() } : {};
    const variables = list('variableDefinitions', '(', ')', definition);
    definitions.push({
      kind: 'OperationDefinition',
      operation,
      ...own,
      ...variables,
      ...directives(),
      ...selections(),
    });
  }
  return { kind: 'Document', definitions } as unknown as DocumentNode;
}
