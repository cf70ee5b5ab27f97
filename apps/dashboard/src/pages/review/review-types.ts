import type { ReviewItemQuery, ReviewQueueQuery } from '../../gql/review/graphql.js';

/** An item as the list of the queue shows it. */
export type Waiting = ReviewQueueQuery['reviewQueue']['waiting']['nodes'][number];
/** An item as a reviewer reads it. */
export type Item = NonNullable<ReviewItemQuery['evidence']>;
/** The three decisions of a reviewer. */
export type Decision = 'APPROVE' | 'SEND_BACK' | 'DECLINE';
