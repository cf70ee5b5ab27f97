import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** The longest form is a range of two days. */
const LONGEST = 21;

/**
 * A date of any precision. Text that is no date passes here and is refused by the rules of the input, because they can
 * name the field and the mend; a number, or text far too long, is refused at once.
 */
export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'A date as far as it is known: 2024, 2024-05, 2024-05-02, or a range of two of these, 2019/2021.',
  serialize: (value) => String(value),
  parseValue: text,
  parseLiteral: (node) => text(node.kind === Kind.STRING ? node.value : null),
});

function text(value: unknown): string {
  if (typeof value === 'string' && value.length <= LONGEST * 2) return value;
  throw new GraphQLError('A PartialDate is text such as 2024, 2024-05, 2024-05-02 or 2019/2021.');
}
