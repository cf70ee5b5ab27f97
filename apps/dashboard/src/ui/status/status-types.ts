/** The words of the field, as the pages use them. */
export type { Answer, Confidence, Effect, Facet, Status } from '@states-must/domain';
