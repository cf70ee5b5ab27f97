import { publisherKey, type CellKey, type EvidenceRecord } from '@states-must/database';
import { ENDING_RELATIONS, firstDay, type CellFacts, type ItemFact } from '@states-must/domain';

/** The facts of a cell as they would be with the item approved, with what it does to the others. */
export const withItem = (facts: CellFacts, key: CellKey, record: EvidenceRecord): CellFacts => ({
  ...facts,
  items: [
    ...facts.items.filter((item) => stays(item.id, record)).map((item) => endedBy(item, record)),
    itemFact(record),
  ],
  links: [
    ...facts.links.filter((link) => stays(link.item, record)),
    ...record.links
      .filter((link) => link.standard === key.standard)
      .filter((link) => link.jurisdiction === key.jurisdiction && link.obligation === key.obligation)
      .map(({ id, criterion, effect, inForceFrom, inForceTo }) => ({
        id,
        item: record.id,
        criterion,
        effect,
        inForceFrom,
        inForceTo,
      })),
  ],
});

/** Whether a fact of before is neither of the item itself nor corrected by it. */
const stays = (id: string, record: EvidenceRecord): boolean =>
  id !== record.id && !record.relations.some(({ kind, target }) => kind === 'CORRECTS' && target === id);

/** Another item, ended by this one where this one does so first. */
const endedBy = (item: ItemFact, record: EvidenceRecord): ItemFact =>
  record.relations.reduce((before, { kind, target, on }) => {
    if (target !== item.id || on === null || !ENDING_RELATIONS.includes(kind)) return before;
    const earlier = before.superseded === null || firstDay(on) < firstDay(before.superseded.on);
    return earlier ? { ...before, superseded: { by: record.id, on } } : before;
  }, item);

/** The item as the rules read it. */
const itemFact = (record: EvidenceRecord): ItemFact => ({
  id: record.id,
  kind: record.kind,
  publisherKind: record.source.publisherKind,
  publisher: publisherKey(record.source.publisher, record.source.bodyOf),
  stateBody: record.source.bodyOf,
  restsOn: record.source.restsOn.map((name) => publisherKey(name, null)),
  reliability: record.source.reliability,
  credibility: record.credibility,
  adopted: record.adopted,
  inForceFrom: record.inForceFrom,
  inForceTo: record.inForceTo,
  observed: record.observed,
  published: record.published,
  checked: record.checked,
  // That one law supersedes another is on record with a published item only.
  superseded: null,
});
