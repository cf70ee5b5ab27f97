import type { Atlas } from '../../apollo/use-atlas.js';
import { foldText } from '../text/fold-text.js';
import { assessedOf, countStatuses, type StatusCounts } from '../status/count-statuses.js';

/** One obligation as a column of the grid. */
export interface AtlasColumn {
  code: string;
  title: string;
  area: string;
  /** Position in the standard, from 0: the place of its letter in a row. */
  index: number;
  criteria: number;
}

export interface AtlasArea {
  code: string;
  title: string;
  shortTitle: string;
  columns: readonly AtlasColumn[];
}

/** One jurisdiction with its cells, a letter or a number a column. */
export interface AtlasRow {
  code: string;
  name: string;
  language: string;
  level: 'STATE' | 'TERRITORY' | 'PART';
  region: string;
  /** Name of the state that it is a part of, or that answers for it. */
  belongsTo: { code: string; name: string; language: string } | null;
  works: number;
  statuses: string;
  confidences: string;
  answered: string;
  flags: string;
  evidence: readonly number[];
  items: number;
  counts: StatusCounts;
  assessed: number;
  /** What a search may find it by: name, aliases and code, folded. */
  words: string;
}

export interface AtlasRegion {
  code: string;
  name: string;
  language: string;
}

/** The grid with its words, ready to be filtered, sorted and drawn. */
export interface AtlasView {
  areas: readonly AtlasArea[];
  columns: readonly AtlasColumn[];
  regions: readonly AtlasRegion[];
  rows: readonly AtlasRow[];
  byCode: ReadonlyMap<string, AtlasRow>;
}

/** Joins jurisdictions, obligations and the rows of the matrix. Rows keep the service's order, by code. */
export function readAtlas(atlas: Atlas): AtlasView {
  const position = new Map(atlas.matrix.obligations.map((code, index) => [code, index]));
  const areas = [...atlas.standard.areas]
    .sort((a, b) => a.order - b.order)
    .map(({ code, title, shortTitle, obligations }) => ({
      code,
      title,
      shortTitle,
      columns: obligations
        .map((one) => ({
          code: one.code,
          title: one.title,
          area: code,
          index: position.get(one.code) ?? -1,
          criteria: one.criteria.length,
        }))
        .filter(({ index }) => index >= 0)
        .sort((a, b) => a.index - b.index),
    }));
  const known = new Map(atlas.jurisdictions.map((one) => [one.code, one]));
  const rows = atlas.matrix.rows.flatMap((row): AtlasRow[] => {
    const one = known.get(row.jurisdiction);
    if (!one) return [];
    const above = known.get(one.parent?.code ?? one.answeringState?.code ?? '');
    const counts = countStatuses([row.statuses]);
    return [
      {
        code: one.code,
        name: one.name.text,
        language: one.name.language,
        level: one.level,
        region: one.region.code,
        belongsTo: above ? { code: above.code, name: above.name.text, language: above.name.language } : null,
        works: one.works.length,
        statuses: row.statuses,
        confidences: row.confidences,
        answered: row.answered,
        flags: row.flags,
        evidence: row.evidenceCounts,
        items: row.evidenceTotal,
        counts,
        assessed: assessedOf(counts),
        words: foldText([one.name.text, one.code, ...one.aliases].join('\n')),
      },
    ];
  });
  return {
    areas,
    columns: areas.flatMap(({ columns }) => columns),
    regions: [...atlas.regions]
      .sort((a, b) => a.order - b.order)
      .map(({ code, name }) => ({ code, name: name.text, language: name.language })),
    rows,
    byCode: new Map(rows.map((row) => [row.code, row])),
  };
}
