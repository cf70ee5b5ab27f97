import type { EvidenceItemQuery } from '../../gql/evidence/graphql.js';

/** An item as its page shows it. */
export type Item = NonNullable<EvidenceItemQuery['evidence']>;
