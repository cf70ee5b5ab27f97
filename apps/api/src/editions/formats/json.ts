import { CODEBOOK } from './codebook.js';
import type { EditionFormat } from './format.js';

/** Everything of an edition, with the codebook. */
export const json: EditionFormat = {
  type: 'application/json; charset=utf-8',
  form: 1,
  write(edition, rows) {
    const { slug, name, standard, asOf, knownAt, methodVersion, checksum, licence, citation, note, createdAt } =
      edition;
    const head = { slug, name, standard, asOf, knownAt, methodVersion, createdAt, licence, citation, note, checksum };
    return `${JSON.stringify({ edition: head, codebook: CODEBOOK, obligations: edition.obligations, rows }, null, 1)}\n`;
  },
};
