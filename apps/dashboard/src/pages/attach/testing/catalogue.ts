import { readCatalogue } from '../form/catalogue.js';
import { EMPTY_FORM, EMPTY_LINK, type FormValues } from '../form/form-values.js';
import type { Known } from '../form/known.js';

const region = (code: string, text: string) => ({ code, name: { text, language: 'en' } });
const place = (code: string, text: string, aliases: string[], where: ReturnType<typeof region>) => ({
  code,
  level: 'STATE' as const,
  aliases,
  name: { text, language: 'en' },
  ownName: null,
  region: where,
});
const criteria = (obligation: string, letters: string) =>
  [...letters].map((letter) => ({
    code: `${obligation}.${letter}`,
    facet: 'LAW' as const,
    question: `Question ${letter} of ${obligation}?`,
  }));

/** A small vocabulary for tests: three places in three regions, two obligations. */
export const catalogue = readCatalogue({
  standard: {
    code: 'SW-2015',
    obligations: [
      { code: 'CRM-1', standard: 'SW-2015', title: 'Repeal', criteria: criteria('CRM-1', 'ab') },
      { code: 'CRM-2', standard: 'SW-2015', title: 'Limit', criteria: criteria('CRM-2', 'a') },
    ],
  },
  jurisdictions: [
    place('NZ', 'New Zealand', ['NZL', 'Aotearoa'], region('asia-pacific', 'Asia-Pacific')),
    place('NO', 'Norway', ['NOR'], region('europe-central-asia', 'Europe and Central Asia')),
    place('AR-C', 'Autonomous City of Buenos Aires', [], region('americas', 'Americas')),
  ],
});

/** A researcher of Asia-Pacific, on 24 November 2026. */
export const known: Known = {
  catalogue,
  today: '2026-11-24',
  grants: [{ region: 'asia-pacific', role: 'RESEARCHER' }],
};

/** A form in which nothing is wrong. */
export const GOOD_FORM: FormValues = {
  ...EMPTY_FORM,
  source: {
    from: 'record',
    chosen: {
      id: 's1',
      title: 'Gazette',
      publisher: 'Parliament',
      publisherKind: 'OFFICIAL_GAZETTE',
      year: 2003,
      reliability: 'A',
      reliabilityReason: 'The text of the law itself.',
    },
    new: EMPTY_FORM.source.new,
  },
  kind: 'LAW',
  title: 'Reform act',
  summary: 'Selling sexual services is lawful.',
  language: 'en',
  credibility: '1',
  inForceFrom: '2003-06-28',
  links: [{ ...EMPTY_LINK, jurisdiction: 'NZ', criterion: 'CRM-1.a', effect: 'SUPPORTS' }],
};
