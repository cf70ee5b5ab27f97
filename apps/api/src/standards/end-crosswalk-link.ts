import { Injectable } from '@nestjs/common';
import { changeCrosswalkLink, openCrosswalk, readCrosswalk } from '@states-must/database';
import type { RequestContext } from '../platform/context/request-context.js';
import { once } from '../platform/write/once.js';
import { notFound, type Refusal } from '../platform/write/refusal.js';
import { audit, insistOnEditor, stale } from './set-crosswalk-link.js';

/** Takes a link out of a crosswalk. It stays on record, and setting the pair again is its next version. */
@Injectable()
export class EndCrosswalkLink {
  /** @returns the id of the link; or NOT_ALLOWED, NOT_FOUND, STALE_VERSION */
  run(context: RequestContext, what: { id: string; version: number }, key: string): Promise<{ id: string } | Refusal> {
    return once(context, { operation: 'endCrosswalkLink', key, body: what }, async (tx, member) => {
      insistOnEditor(member);
      const named = (await readCrosswalk(tx)).find((one) => one.id === what.id);
      if (!named) throw notFound('link');
      const kept = await openCrosswalk(tx, named.fromStandard, named.toStandard);
      const link = kept.find((one) => one.id === what.id)!;
      if (link.version !== what.version || link.endedAt !== null) throw stale(link.version);
      const version = await changeCrosswalkLink(tx, link, true);
      if (version === 'STALE') throw stale(null);
      await audit(tx, 'crosswalk.end', link, { id: link.id, version, was: link.relation });
      return { id: link.id };
    });
  }
}
