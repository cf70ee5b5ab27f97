import { Field, ObjectType } from '@nestjs/graphql';
import type { CrosswalkRecord } from '@states-must/database';
import { sidesOf, unspoken, type Standard } from '@states-must/domain';
import type { Reference } from '../platform/reference/reference.js';
import { serveCrosswalkLink, ServedCrosswalkLink } from '../platform/served/crosswalk-link.js';
import { serveObligation, ServedObligation } from '../platform/served/obligation.js';
import { serveStandard, ServedStandard } from '../platform/served/standard.js';

/** How a later standard reads in terms of an earlier one. */
@ObjectType('Crosswalk', {
  description:
    'How a later standard reads in terms of an earlier one. Only EQUIVALENT carries a status over; everything else is shown beside it.',
})
export class ServedCrosswalk {
  @Field(() => ServedStandard, { description: 'The earlier standard.' })
  from!: ServedStandard;

  @Field(() => ServedStandard, { description: 'The later standard.' })
  to!: ServedStandard;

  @Field(() => [ServedCrosswalkLink], { description: "By the later standard's columns; what was dropped comes last." })
  links!: ServedCrosswalkLink[];

  @Field(() => [ServedObligation], {
    description:
      'Obligations of either side of which nothing is said: neither linked nor declared new or dropped. Silence is never read as dropped.',
  })
  unspoken!: ServedObligation[];
}

/** The crosswalk between two standards, out of all links that stand. */
export function serveCrosswalk(
  from: Standard,
  to: Standard,
  links: readonly CrosswalkRecord[],
  reference: Reference,
): ServedCrosswalk {
  const own = links.filter((link) => link.fromStandard === from.code && link.toStandard === to.code);
  const silent = unspoken(own, sidesOf(from, to));
  const served = (standard: Standard, codes: string[]) =>
    codes.map((code) => serveObligation(reference.obligationOf(standard, code), standard, reference));
  return {
    from: serveStandard(from, reference),
    to: serveStandard(to, reference),
    links: own.map((link) => serveCrosswalkLink(link, reference)),
    unspoken: own.length === 0 ? [] : [...served(from, silent.from), ...served(to, silent.to)],
  };
}
