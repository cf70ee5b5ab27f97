import type { Source } from '@states-must/domain';

/** A source as its author gives it, checked already. `id` and `code` are the database's. */
export type SourceDraft = Omit<Source, 'id' | 'code'>;
