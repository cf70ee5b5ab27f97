import { Trans } from '@lingui/react/macro';
import { RelationList } from '../../ui/evidence/relation-list.js';
import { Section } from '../../ui/layout/section.js';
import text from '../../ui/text/text.module.css';
import type { Item } from './item-type.js';

/** What the item does to others and others do to it; where it was corrected, that it counts no more. */
export function ItemRelations({ item }: { item: Item }) {
  const corrected = item.relatedBy.some(({ kind, evidence }) => kind === 'CORRECTS' && evidence.state === 'APPROVED');
  if (item.relations.length === 0 && item.relatedBy.length === 0) return null;
  return (
    <Section title={<Trans>Other items</Trans>}>
      {corrected && (
        <p className={text.measure}>
          <Trans>
            What this item says was corrected. It counts no more; its page stays, so that what was cited can be found.
          </Trans>
        </p>
      )}
      <RelationList item={item} />
    </Section>
  );
}
