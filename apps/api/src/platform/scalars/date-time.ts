import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A moment. The store gives it as text already. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment in UTC, ISO 8601, such as 2024-05-02T13:45:00.000Z.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: moment,
  parseLiteral: (node) => moment(node.kind === Kind.STRING ? node.value : null),
});

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?Z$/;

function moment(value: unknown): string {
  // Kept as it is written: the database's moments are finer than those of a `Date`.
  if (typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new GraphQLError('A DateTime is a moment in UTC, such as 2024-05-02T13:45:00.000Z.');
}
