import { Trans, useLingui } from '@lingui/react/macro';
import { evidenceListAddress } from '../../ui/address/addresses.js';
import { CommentsLater } from '../../ui/comments/comments-later.js';
import { PageHead } from '../../ui/layout/page-head.js';
import { ProvenanceLine } from '../../ui/layout/provenance-line.js';
import { Section } from '../../ui/layout/section.js';
import { Content } from '../../ui/text/content.js';
import { KIND_LABEL } from '../../ui/evidence/kind-words.js';
import { TranslationList } from '../../ui/evidence/translation-list.js';
import { ItemActions } from './item-actions.js';
import { ItemEvents } from './item-events.js';
import { ItemFacts } from './item-facts.js';
import { ItemFiles } from './item-files.js';
import { ItemLinks } from './item-links.js';
import { ItemRelations } from './item-relations.js';
import { ItemReview } from './item-review.js';
import { ItemSource } from './item-source.js';
import { ItemStanding } from './item-standing.js';
import type { Item } from './item-type.js';
import { ItemWords } from './item-words.js';
import styles from './item.module.css';

/** The page of an item: what it says, what it bears on, who published it and how far it carries. */
export function ItemView({ item }: { item: Item }) {
  const { t, i18n } = useLingui();
  const kind = i18n._(KIND_LABEL[item.kind]);
  return (
    <>
      <PageHead
        title={item.title}
        heading={<Content>{item.title}</Content>}
        crumbs={[
          { label: <Trans>Evidence</Trans>, to: evidenceListAddress() },
          { label: item.reference ? <Content>{item.reference}</Content> : t`One item` },
        ]}
        eyebrow={
          <>
            {kind} · <Content>{item.source.publisher}</Content>
          </>
        }
        actions={<ItemActions item={item} />}
      />
      <ItemStanding item={item} />
      <div className={styles.columns}>
        <div>
          <Section title={<Trans>What it says</Trans>} className={styles.first}>
            <ItemWords item={item} />
            <TranslationList translations={item.translations} />
          </Section>
          <ItemEvents item={item} />
          <ItemRelations item={item} />
          <ItemFiles item={item} />
          <ItemLinks item={item} />
          <ItemReview item={item} />
          <CommentsLater kind="EVIDENCE" id={item.id} />
        </div>
        <aside aria-label={t`Source and dates`}>
          <ItemFacts item={item} />
          <ItemSource item={item} />
        </aside>
      </div>
      <ProvenanceLine />
    </>
  );
}
