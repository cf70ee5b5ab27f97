import type { FormItemFragment } from '../../../gql/attach/graphql.js';
import { EMPTY_LINK, EMPTY_SOURCE, type FormValues } from './form-values.js';

/** The form filled from an item as it stands. */
export function fromItem(item: FormItemFragment): FormValues {
  return {
    source: { from: 'record', chosen: item.source, new: EMPTY_SOURCE },
    kind: item.kind,
    title: item.title,
    summary: item.summary,
    url: item.url ?? '',
    language: item.language,
    credibility: String(item.credibility),
    visibility: item.visibility,
    sensitive: item.sensitive,
    locality: item.locality ?? '',
    adopted: item.adopted ?? '',
    inForceFrom: item.inForceFrom ?? '',
    inForceTo: item.inForceTo ?? '',
    observed: item.observed ?? '',
    published: item.published ?? '',
    checked: item.checked ?? '',
    connection: item.connection === 'UNKNOWN' ? '' : item.connection,
    promulgated: item.promulgated ?? '',
    identifiers: item.identifiers.map(({ scheme, value }) => ({ scheme, value })),
    translations: item.translations.map(({ language, title, summary, by }) => ({
      ...{ language, title, summary: summary ?? '', by },
    })),
    relations: item.relations.map(({ kind, on, note, evidence }) => ({
      ...{ kind, target: evidence.id, title: evidence.title, on: on ?? '', note: note ?? '' },
    })),
    links: item.links.map((link) => ({
      ...EMPTY_LINK,
      jurisdiction: link.jurisdiction.code,
      criterion: link.criterion.code,
      effect: link.effect,
      locator: link.locator ?? '',
      quote: link.quote ?? '',
      inForceFrom: link.inForceFrom ?? '',
      inForceTo: link.inForceTo ?? '',
    })),
  };
}
