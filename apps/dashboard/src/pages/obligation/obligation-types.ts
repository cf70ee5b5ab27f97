import type { ObligationQuery } from '../../gql/obligation/graphql.js';

export type Obligation = NonNullable<ObligationQuery['obligation']>;
export type ObligationRow = ObligationQuery['matrix']['rows'][number];
export type Listed = ObligationQuery['jurisdictions'][number];
