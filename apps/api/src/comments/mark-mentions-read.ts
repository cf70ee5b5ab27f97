import { Injectable } from '@nestjs/common';
import { markMentionsRead } from '@states-must/database';
import type { RequestContext } from '../platform/context/request-context.js';
import { once } from '../platform/write/once.js';
import { Refusal } from '../platform/write/refusal.js';

const AT_ONCE = 100;

/** Marks mentions of the reader as read. Nobody else learns of it. */
@Injectable()
export class MarkMentionsRead {
  /** @param what at most 100 comments; others' are passed over. @returns how many mentions were unread until now */
  run(context: RequestContext, what: { comments: string[] }, key: string): Promise<{ marked: number } | Refusal> {
    return once(context, { operation: 'markMentionsRead', key, body: what }, async (tx) => {
      if (what.comments.length > AT_ONCE) {
        throw Refusal.of(
          'TOO_MANY',
          `Mark at most ${AT_ONCE} at a time. Send the rest in another request.`,
          'comments',
        );
      }
      return { marked: await markMentionsRead(tx, what.comments) };
    });
  }
}
