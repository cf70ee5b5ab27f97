import { colleaguesCalled, discusses, type CommentedRecord, type Tx } from '@states-must/database';
import { Refusal } from '../platform/write/refusal.js';

/**
 * The members whom a comment mentions, by id, each once and without its author.
 *
 * @param names names that colleagues see, or ids
 * @throws Refusal MENTION_UNKNOWN where there is nobody of that name who may see the record: whether they are strangers
 *   or may not see it is not told; MENTION_AMBIGUOUS where several go by the name
 */
export const mentioned = async (
  tx: Tx,
  names: readonly string[],
  subject: CommentedRecord,
  authorId: string,
): Promise<string[]> => {
  const found = new Set<string>();
  for (const [index, name] of names.entries()) {
    const field = `mentions.${index}`;
    const able: string[] = [];
    for (const { memberId } of await colleaguesCalled(tx, name)) {
      if (await discusses(tx, memberId, subject)) able.push(memberId);
    }
    if (able.length === 0) {
      const message = `Nobody called ${name} can read comments on this record. Choose somebody who works on it.`;
      throw Refusal.of('MENTION_UNKNOWN', message, field);
    }
    if (able.length > 1) {
      throw Refusal.of('MENTION_AMBIGUOUS', `Several people are called ${name}. Mention one of them by id.`, field);
    }
    found.add(able[0]!);
  }
  found.delete(authorId);
  return [...found];
};
