import type { Atlas } from '../../apollo/use-atlas.js';

const place = (
  code: string,
  name: string,
  region: string,
  more: Partial<Atlas['jurisdictions'][number]> = {},
): Atlas['jurisdictions'][number] => ({
  code,
  level: 'STATE',
  aliases: [],
  name: { text: name, language: 'en' },
  region: { code: region },
  parent: null,
  answeringState: null,
  works: [],
  ...more,
});

const row = (jurisdiction: string, statuses: string, confidences: string, items: number) => ({
  jurisdiction,
  statuses,
  confidences,
  answered: [...statuses].map((letter) => ('MPNCV'.includes(letter) ? '1' : '0')).join(''),
  flags: [...statuses].map((letter) => (letter === 'C' ? 'b' : '2')).join(''),
  evidenceCounts: [...statuses].map((letter) => (letter === 'U' ? 0 : 2)),
  evidenceTotal: items,
});

const obligation = (code: string, column: number, order: number) => ({
  code,
  standard: 'SW-2015',
  title: `Obligation ${code}`,
  column,
  order,
  criteria: [{ code: `${code}.a` }, { code: `${code}.b` }],
});

/** Five places by four obligations in two areas: small enough to count by hand. */
export const smallAtlas: Atlas = {
  site: { evidenceTo: '2015-06-30', methodVersion: '1.0', revision: '7', standard: 'SW-2015' },
  standard: {
    code: 'SW-2015',
    title: 'A policy',
    reference: 'ORG 1',
    standing: 'DRAFT',
    year: 2015,
    areas: [
      {
        code: 'VIO',
        title: 'Violence',
        shortTitle: 'Violence',
        order: 2,
        summary: '',
        obligations: [obligation('VIO-1', 2, 1), obligation('VIO-2', 3, 2)],
      },
      {
        code: 'CRM',
        title: 'Criminalisation',
        shortTitle: 'Criminalisation',
        order: 1,
        summary: '',
        obligations: [obligation('CRM-1', 0, 1), obligation('CRM-2', 1, 2)],
      },
    ],
  },
  regions: [
    { code: 'europe', order: 2, name: { text: 'Europe', language: 'en' } },
    { code: 'americas', order: 1, name: { text: 'Americas', language: 'en' } },
  ],
  jurisdictions: [
    place('AR', 'Argentina', 'americas', { aliases: ['ARG', 'Argentine Republic'] }),
    place('AR-C', 'Buenos Aires (city)', 'americas', {
      level: 'PART',
      aliases: ['CABA'],
      parent: { code: 'AR' },
      answeringState: { code: 'AR' },
    }),
    place('CI', 'Côte d’Ivoire', 'europe', { aliases: ['Ivory Coast'], works: [{ code: 'W1' }] }),
    place('NO', 'Norway', 'europe', { aliases: ['Norge'] }),
    place('XX', 'Examplia', 'europe'),
  ],
  matrix: {
    revision: '7',
    asOf: '2026-11-24',
    obligations: ['CRM-1', 'CRM-2', 'VIO-1', 'VIO-2'],
    rows: [
      row('AR', 'UUUU', '----', 0),
      row('AR-C', 'CNUU', 'll--', 3),
      row('CI', 'UUUU', '----', 0),
      row('NO', 'CUPX', 'l-m-', 5),
      row('XX', 'UUUE', '----', 1),
    ],
  },
};
