import { Trans, useLingui } from '@lingui/react/macro';
import { ContentNote } from '../../ui/evidence/content-note.js';
import { EvidenceRow } from '../../ui/evidence/evidence-row.js';
import { Content } from '../../ui/text/content.js';
import { OutsideLink } from '../../ui/text/outside-link.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import type { CellItem } from './cell-types.js';
import type { EvidenceEntry, Saying } from './group-evidence.js';
import { ItemRefs, itemAnchor } from './item-refs.js';
import { PART_PHRASE } from './part-words.js';
import styles from './evidence.module.css';

/** What an item says of one criterion: its part in the answer, where in the source, its words, its own time in force. */
function SayingLine({ saying, language }: { saying: Saying; language: string }) {
  const { i18n } = useLingui();
  const { criterion, part, link } = saying;
  return (
    <li>
      <bdi>{criterion}</bdi>: <b>{i18n._(PART_PHRASE[part])}</b>
      {link.locator && (
        <>
          {' · '}
          <Trans>
            at <Content language={language}>{link.locator}</Content>
          </Trans>
        </>
      )}
      {link.inForceFrom && (
        <>
          {' · '}
          <Trans>
            in force from <PartialDate date={link.inForceFrom} />
          </Trans>
        </>
      )}
      {link.inForceTo && (
        <>
          {' · '}
          <Trans>
            in force to <PartialDate date={link.inForceTo} />
          </Trans>
        </>
      )}
      {link.quote && (
        <blockquote className={styles.quote} lang={language}>
          {link.quote}
        </blockquote>
      )}
    </li>
  );
}

/** Its reference, where it can be read, and how it came on record. */
function ItemRecord({ item }: { item: CellItem }) {
  return (
    <li>
      {item.reference && (
        <>
          <Trans>
            Item <bdi>{item.reference}</bdi>, in our own words
          </Trans>
          {' · '}
        </>
      )}
      {item.origin === 'CATALOGUE' ? (
        <Trans>of the founding evidence, published with the catalogue</Trans>
      ) : item.approvedAt ? (
        <Trans>
          approved by two reviewers, neither its author, on <PartialDate date={item.approvedAt.slice(0, 10)} />
        </Trans>
      ) : (
        <Trans>not public yet</Trans>
      )}
      {item.url && (
        <>
          {' · '}
          <OutsideLink href={item.url}>
            <Trans>the item itself</Trans>
          </OutsideLink>
        </>
      )}
    </li>
  );
}

/** One item in its group: what it is, what it says, and its part in each answer. Hard matters stand behind a note. */
export function EvidenceEntryRow({ entry }: { entry: EvidenceEntry }) {
  const { item, sayings, context, first } = entry;
  return (
    <div id={first ? itemAnchor(item.id) : undefined} className={styles.entry}>
      {item.sensitive && item.reference && (
        <p className={styles.reference}>
          <Trans>
            Item <bdi>{item.reference}</bdi>
          </Trans>
        </p>
      )}
      <ContentNote sensitive={item.sensitive}>
        <EvidenceRow item={item}>
          {/* Summaries are written by us, in English; quotes and locators keep the source's language. */}
          <p className={styles.summary}>
            <Content>{item.summary}</Content>
          </p>
          <ul className={styles.sayings}>
            {[...sayings, ...context].map((saying) => (
              <SayingLine key={saying.link.id} saying={saying} language={item.language} />
            ))}
            <ItemRecord item={item} />
          </ul>
        </EvidenceRow>
      </ContentNote>
    </div>
  );
}

/** An item that says more than context, under context: one line that leads to its full entry. */
export function EvidenceEntryLine({ entry }: { entry: EvidenceEntry }) {
  const codes = entry.sayings.map(({ criterion }) => criterion).join(', ');
  return (
    <p className={styles.none}>
      <ItemRefs ids={[entry.item.id]} /> ·{' '}
      <Trans>
        on <bdi>{codes}</bdi>, shown in full above
      </Trans>
    </p>
  );
}
