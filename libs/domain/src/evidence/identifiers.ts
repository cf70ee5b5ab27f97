import type { IdentifierScheme } from '../vocabulary/vocabulary.js';

/** What a scheme's numbers look like, and the one way in which we write them. */
interface Scheme {
  /** What a sentence calls it. */
  name: string;
  /** Rid of what may be written in several ways. */
  tidy(text: string): string;
  form: RegExp;
  example: string;
}

const SCHEMES: Record<IdentifierScheme, Scheme> = {
  ELI: {
    name: 'A European legislation identifier (ELI)',
    tidy: (text) =>
      text
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '')
        .replace(/^https?:\/\/[^/]+/i, (host) => host.toLowerCase().replace(/^http:/, 'https:')),
    form: /^https:\/\/[a-z0-9.-]+(\/[^\s/]+)*\/eli(\/[^\s/]+)+$/,
    example: 'https://data.europa.eu/eli/reg/2016/679/oj',
  },
  ECLI: {
    name: 'A European case law identifier (ECLI)',
    tidy: (text) => text.replace(/\s/g, '').toUpperCase(),
    form: /^ECLI:[A-Z]{2}:[A-Z][A-Z0-9.]{0,6}:[12]\d{3}:[A-Z0-9.]{1,25}$/,
    example: 'ECLI:CE:ECHR:2024:0725JUD006366419',
  },
  UN_SYMBOL: {
    name: 'A symbol of a document of the United Nations',
    tidy: (text) =>
      text
        .replace(/\s/g, '')
        .toUpperCase()
        // Only these are written with small letters.
        .replace(/\/(ADD|CORR|REV|AMEND)\./g, (_, word: string) => `/${word[0]}${word.slice(1).toLowerCase()}.`),
    form: /^[A-Z]{1,10}(\/[A-Za-z0-9][A-Za-z0-9.()[\]-]*)+$/,
    example: 'CEDAW/C/NOR/CO/9',
  },
  DOI: {
    name: 'A digital object identifier (DOI)',
    tidy: (text) => text.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '').toLowerCase(),
    form: /^10\.\d{4,9}\/\S+$/,
    example: '10.1016/s0140-6736(14)60933-8',
  },
};

/** An identifier in its scheme's one form, or why the text is none, in a sentence that names the mend. */
export type ReadIdentifier = { ok: true; value: string } | { ok: false; message: string };

/**
 * Reads a number of a scheme: white space, the case of letters and the address of a resolver do not matter, so that two
 * people who type one document's number give the same text.
 */
export function readIdentifier(scheme: IdentifierScheme, text: string): ReadIdentifier {
  const { name, tidy, form, example } = SCHEMES[scheme];
  const value = tidy(text.trim());
  if (form.test(value)) return { ok: true, value };
  return { ok: false, message: `${name} looks like ${example}. Correct it, or choose another scheme.` };
}
