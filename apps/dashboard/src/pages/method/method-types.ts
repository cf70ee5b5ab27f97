import type { MethodQuery } from '../../gql/method/graphql.js';

export type Method = MethodQuery['method'];
export type Standard = MethodQuery['standard'];
