import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What the fields are called, by their path with `*` for the place in a list; in the order in which the form shows them. */
export const FIELD_WORDS: Record<string, MessageDescriptor> = {
  source: msg`Source`,
  'source.id': msg`Source`,
  'source.new.title': msg`Title of the source`,
  'source.new.publisher': msg`Publisher`,
  'source.new.publisherKind': msg`Publisher is`,
  'source.new.year': msg`Year`,
  'source.new.language': msg`Language of the source`,
  'source.new.url': msg`Address of the source`,
  'source.new.reliability': msg`Reliability of the source`,
  'source.new.reliabilityReason': msg`Reason for the reliability`,
  'source.new.bodyOf': msg`State of which the publisher is a body`,
  'source.new.restsOn': msg`Publishers that it rests on`,
  title: msg`Title`,
  kind: msg`Kind`,
  language: msg`Language`,
  url: msg`Address of the item`,
  observed: msg`Observed`,
  published: msg`Published`,
  checked: msg`Last checked`,
  adopted: msg`Adopted`,
  inForceFrom: msg`In force from`,
  inForceTo: msg`In force to`,
  locality: msg`Town or district`,
  summary: msg`Summary`,
  credibility: msg`Credibility`,
  visibility: msg`Who may see this`,
  links: msg`What it bears on`,
  'links.*': msg`Link`,
  'links.*.jurisdiction': msg`Place`,
  'links.*.criterion': msg`Criterion`,
  'links.*.effect': msg`Effect`,
  'links.*.locator': msg`Page or paragraph`,
  'links.*.quote': msg`Quote`,
  'links.*.inForceFrom': msg`In force from`,
  'links.*.inForceTo': msg`In force to`,
  connection: msg`Nearness to the facts`,
  promulgated: msg`Promulgated`,
  identifiers: msg`Identifiers`,
  'identifiers.*.scheme': msg`Scheme`,
  'identifiers.*.value': msg`Number`,
  translations: msg`Translations`,
  'translations.*.language': msg`Language of the translation`,
  'translations.*.title': msg`Title in that language`,
  'translations.*.summary': msg`Summary in that language`,
  'translations.*.by': msg`Translated by`,
  relations: msg`Other items`,
  'relations.*.kind': msg`What this item does`,
  'relations.*.target': msg`The other item`,
  'relations.*.on': msg`From which day`,
  'relations.*.note': msg`Note`,
};

/** A path as `FIELD_WORDS` has it. */
export const patternOf = (path: string): string =>
  path
    .replace(/^(links|identifiers|translations|relations)\.\d+/, '$1.*')
    .replace(/^(source\.new\.restsOn)\.\d+$/, '$1');

/** The words of a field and, for a field of a link, the number of the link from 1. Null where the path is no field. */
export function fieldOf(path: string): { words: MessageDescriptor; link: number | null } | null {
  const words = FIELD_WORDS[patternOf(path)];
  if (!words) return null;
  const link = /^links\.(\d+)/.exec(path)?.[1];
  return { words, link: link === undefined ? null : Number(link) + 1 };
}
