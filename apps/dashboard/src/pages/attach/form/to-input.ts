import type { EvidenceInput } from '@states-must/domain';
import type { AttachEvidenceInput } from '../../../gql/attach/graphql.js';
import type { FormValues, LinkValues, NewSourceValues } from './form-values.js';

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A row in which nothing was filled in is no link. */
const isBlank = (link: LinkValues): boolean =>
  [link.jurisdiction, link.criterion, link.effect, link.locator, link.quote].every((text) => text.trim() === '');

const newSource = (source: NewSourceValues) => ({
  title: source.title,
  publisher: source.publisher,
  publisherKind: source.publisherKind,
  year: source.year.trim() === '' ? null : Number(source.year),
  language: source.language.trim(),
  url: given(source.url),
  reliability: source.reliability,
  reliabilityReason: source.reliabilityReason,
  bodyOf: given(source.bodyOf),
  restsOn: source.restsOn.split('\n').flatMap((line) => given(line) ?? []),
});

/**
 * What the rules check and the service is sent. Blank rows of links stay out where there are others, so that the places
 * of the rest are counted without them: `linkPlaces` gives, for each link that is sent, its row in the form.
 */
export function toInput(values: FormValues): { input: EvidenceInput; linkPlaces: number[] } {
  const filled = values.links.map((link, row) => ({ link, row })).filter(({ link }) => !isBlank(link));
  const { from, chosen, new: added } = values.source;
  const input: EvidenceInput = {
    source: from === 'new' ? { new: newSource(added) } : { id: chosen?.id ?? null },
    kind: values.kind,
    title: values.title,
    summary: values.summary,
    url: given(values.url),
    language: values.language.trim(),
    credibility: Number(values.credibility),
    visibility: values.visibility,
    sensitive: values.sensitive,
    locality: given(values.locality),
    adopted: given(values.adopted),
    inForceFrom: given(values.inForceFrom),
    inForceTo: given(values.inForceTo),
    observed: given(values.observed),
    published: given(values.published),
    checked: given(values.checked),
    links: filled.map(({ link }) => ({
      jurisdiction: link.jurisdiction,
      criterion: link.criterion,
      effect: link.effect,
      locator: given(link.locator),
      quote: given(link.quote),
      inForceFrom: given(link.inForceFrom),
      inForceTo: given(link.inForceTo),
    })),
    connection: given(values.connection),
    promulgated: given(values.promulgated),
    identifiers: values.identifiers,
    translations: values.translations.map((one) => ({ ...one, summary: given(one.summary) })),
    relations: values.relations.map(({ kind, target, on, note }) => {
      // A correction has no date: the field is not shown, and what was typed before is not sent.
      return { kind, target, on: kind === 'CORRECTS' ? null : given(on), note: given(note) };
    }),
  };
  return { input, linkPlaces: filled.map(({ row }) => row) };
}

/** The same as the mutation takes it. Only what passed the rules comes here, so every choice is one of its words. */
export const toMutation = (input: EvidenceInput, key: string): AttachEvidenceInput =>
  ({ ...input, key }) as AttachEvidenceInput;
