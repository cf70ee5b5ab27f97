import { ApolloClient, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { POSSIBLE_TYPES } from '../gql/possible-types.js';
import { mergeByCode } from './merge-by-code.js';

/** Codes repeat across standards: a thing is known by both, where a query asks for both. */
const byStandard = (type: string) => (object: Readonly<Record<string, unknown>>) =>
  object['standard'] && object['code'] ? `${type}:${String(object['standard'])}.${String(object['code'])}` : false;

/**
 * How records are kept. The matrix and its rows are big and always replaced whole, so they are not taken apart; texts
 * and counts belong to the record that holds them.
 */
export const typePolicies: TypePolicies = {
  Site: { keyFields: [] },
  Matrix: { keyFields: false },
  MatrixRow: { keyFields: false },
  LocalText: { keyFields: false },
  Jurisdiction: { keyFields: ['code'] },
  Region: { keyFields: ['code'] },
  Standard: { keyFields: ['code'], fields: { areas: { merge: mergeByCode } } },
  Work: { keyFields: ['code'] },
  Obligation: { keyFields: byStandard('Obligation'), fields: { criteria: { merge: mergeByCode } } },
  Criterion: { keyFields: false, merge: true },
  // Pages ask for different parts of one area.
  Area: { keyFields: false, merge: true },
  Grant: { keyFields: false },
  Edition: { keyFields: ['slug'] },
  EditionComparison: { keyFields: false },
  EditionCell: { keyFields: false },
  LinkedCell: { keyFields: false },
  // Pages ask for different parts of one review, and of the method.
  Review: { keyFields: false, merge: true },
  Method: { keyFields: false, merge: true },
};

/** The client of one visit. Nothing is kept on the device. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies, possibleTypes: POSSIBLE_TYPES }),
    link: new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    devtools: { enabled: import.meta.env.DEV },
  });
}
