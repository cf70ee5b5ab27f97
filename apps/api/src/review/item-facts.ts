import { publisherKey, type CellKey, type EvidenceRecord } from '@states-must/database';
import type { CellFacts, ItemFact } from '@states-must/domain';

/** The facts of a cell as they would be with the item approved. */
export const withItem = (facts: CellFacts, key: CellKey, record: EvidenceRecord): CellFacts => ({
  ...facts,
  items: [...facts.items.filter((item) => item.id !== record.id), itemFact(record)],
  links: [
    ...facts.links.filter((link) => link.item !== record.id),
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
