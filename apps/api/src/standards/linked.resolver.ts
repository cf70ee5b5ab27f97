import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CellKey, CrosswalkRecord } from '@states-must/database';
import { askedClocks } from '../platform/clocks/clocks.js';
import type { RequestContext } from '../platform/context/request-context.js';
import { ServedCell, serveCellOf } from '../platform/served/cell.js';
import { serveCrosswalkLink, ServedCrosswalkLink } from '../platform/served/crosswalk-link.js';
import { ServedObligation } from '../platform/served/obligation.js';

/** A cell of another standard that a cell is linked to. */
@ObjectType('LinkedCell', {
  description: 'The cell of a linked obligation under another standard. Its status is its own, unless it carries over.',
})
export class ServedLinkedCell {
  @Field(() => ServedCrosswalkLink, { description: 'How the two obligations stand to each other, with its note.' })
  link!: ServedCrosswalkLink;

  @Field(() => ServedCell, { description: 'The other cell, for the same day and moment.' })
  cell!: ServedCell;
}

/** What the crosswalks say of an obligation. */
@Resolver(() => ServedObligation)
export class LinkedObligationsResolver {
  @ResolveField('linked', () => [ServedCrosswalkLink], {
    description: 'What the crosswalks say of it: its links to other standards, or that it is new or was dropped.',
  })
  async linked(
    @Parent() { standard, code }: ServedObligation,
    @Context() context: RequestContext,
  ): Promise<ServedCrosswalkLink[]> {
    const links = await context.crosswalk();
    return links
      .filter((link) => sideOf(link, standard, code) !== null)
      .map((link) => serveCrosswalkLink(link, context.reference));
  }
}

/** Cells that the crosswalks link a cell to, in both directions. */
@Resolver(() => ServedCell)
export class LinkedCellsResolver {
  @ResolveField('linkedCells', () => [ServedLinkedCell], {
    description: 'The cells of linked obligations under other standards, in both directions.',
  })
  async linkedCells(
    @Parent() { asked, clocks }: ServedCell,
    @Context() context: RequestContext,
  ): Promise<ServedLinkedCell[]> {
    const { reference, loaders } = context;
    const others = (await context.crosswalk()).flatMap((link) => {
      const side = sideOf(link, asked.standard, asked.obligation);
      const key = side && otherCell(link, side, asked.jurisdiction);
      return key ? [{ link, key }] : [];
    });
    const cells = loaders.cellsAt(askedClocks(clocks));
    return Promise.all(
      others.map(async ({ link, key }) => {
        const source = await context.sourceOf(key);
        const cell = serveCellOf(source, await cells.load(source), clocks, reference, key);
        return { link: serveCrosswalkLink(link, reference), cell };
      }),
    );
  }
}

/** Which side of a link an obligation is; null where it is neither. */
function sideOf(link: CrosswalkRecord, standard: string, obligation: string): 'from' | 'to' | null {
  if (link.fromStandard === standard && link.from === obligation) return 'from';
  return link.toStandard === standard && link.to === obligation ? 'to' : null;
}

/** The cell on the other side; null where the other standard has nothing of the kind. */
function otherCell(link: CrosswalkRecord, side: 'from' | 'to', jurisdiction: string): CellKey | null {
  const [standard, obligation] = side === 'from' ? [link.toStandard, link.to] : [link.fromStandard, link.from];
  return obligation === null ? null : { standard, obligation, jurisdiction };
}
