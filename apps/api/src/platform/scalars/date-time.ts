import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A moment. The store gives it as text already. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment in UTC, ISO 8601, such as 2024-05-02T13:45:00.000Z.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: moment,
  parseLiteral: (node) => moment(node.kind === Kind.STRING ? node.value : null),
});

function moment(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*Z$/.test(value)) {
    const time = Date.parse(value);
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  throw new GraphQLError('A DateTime is a moment in UTC, such as 2024-05-02T13:45:00.000Z.');
}
