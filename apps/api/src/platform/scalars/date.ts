import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A calendar day in UTC. Output only needs to pass on what the rules and the store gave. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in UTC, such as 2024-05-02.',
  serialize: (value) => String(value),
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
});

function day(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)) return value;
  throw new GraphQLError('A Date is a day of the calendar, such as 2024-05-02.');
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
