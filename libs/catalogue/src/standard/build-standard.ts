import type {
  Area,
  Crosswalk,
  CrosswalkRelation,
  Duty,
  Facet,
  Obligation,
  Reading,
  Standard,
  Standing,
} from '@states-must/domain';
import { upper } from '../reading/rules.js';
import type { StandardEntries } from './check-standard.js';
import type { CrosswalkEntry, ObligationEntry } from './policy-shape.js';

/** Makes the domain's standard of checked entries. Columns follow the areas, then the obligations' order inside them. */
export function buildStandard(entries: StandardEntries & { head: NonNullable<StandardEntries['head']> }): Standard {
  const areas: Area[] = [...entries.areas].sort((a, b) => a.order - b.order);
  const areaOrder = new Map(areas.map((area) => [area.code, area.order]));
  const obligations = [...entries.obligations]
    .sort((a, b) => areaOrder.get(a.area)! - areaOrder.get(b.area)! || a.order - b.order)
    .map(buildObligation);
  return {
    ...entries.head,
    date: entries.head.date ?? null,
    standing: upper(entries.head.standing) as Standing,
    reading: upper(entries.head.reading) as Reading,
    supersedes: entries.head.supersedes ?? null,
    areas,
    obligations,
    parameters: entries.parameters,
    instruments: entries.instruments.map((instrument) => ({ ...instrument, note: instrument.note ?? null })),
    glossary: entries.glossary,
  };
}

function buildObligation(entry: ObligationEntry, column: number): Obligation {
  const { duty, source, criteria, ...rest } = entry;
  return {
    ...rest,
    column,
    duties: duty.map((word) => upper(word) as Duty),
    place: sayPlace(source),
    criteria: criteria.map(({ code, facet, ifNo, question }) => ({
      code,
      facet: upper(facet) as Facet,
      question,
      noIsContrary: ifNo === 'contrary',
    })),
  };
}

/** Makes the domain's crosswalk of checked entries. */
export function buildCrosswalk(entry: CrosswalkEntry): Crosswalk {
  return {
    from: entry.from,
    to: entry.to,
    links: entry.links.map((link) => ({
      from: link.from ?? null,
      to: link.to ?? null,
      relation: upper(link.relation) as CrosswalkRelation,
      note: link.note ?? null,
    })),
  };
}

/** Where an obligation stands in the source document: "Criminalisation, bullet 1"; null where nobody has looked. */
function sayPlace(source: ObligationEntry['source']): string | null {
  if (source === null) return null;
  const { section, bullet, paragraph } = source;
  if (bullet !== undefined) return `${section}, bullet ${bullet}`;
  return paragraph === undefined ? section : `${section}, paragraph ${paragraph}`;
}
