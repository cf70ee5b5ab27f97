import { ApolloClient, HttpLink, InMemoryCache, type TypePolicies } from '@apollo/client';
import { POSSIBLE_TYPES } from './possible-types.js';

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
  Standard: { keyFields: ['code'] },
  Work: { keyFields: ['code'] },
  Obligation: { keyFields: byStandard('Obligation') },
  Criterion: { keyFields: false },
  Area: { keyFields: false },
  Grant: { keyFields: false },
  Review: { keyFields: false },
};

/** The client of one visit. Nothing is kept on the device. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies, possibleTypes: POSSIBLE_TYPES }),
    link: new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    devtools: { enabled: import.meta.env.DEV },
  });
}
