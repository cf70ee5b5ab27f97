import { Trans, useLingui } from '@lingui/react/macro';
import { ContentNote } from '../../ui/evidence/content-note.js';
import { evidenceDates } from '../../ui/evidence/evidence-dates.js';
import { CONNECTION_LABEL, SCHEME_LABEL } from '../../ui/evidence/further-words.js';
import { GradeText } from '../../ui/evidence/grade-text.js';
import { PUBLISHER_LABEL } from '../../ui/evidence/kind-words.js';
import { RelationList } from '../../ui/evidence/relation-list.js';
import { TranslationList } from '../../ui/evidence/translation-list.js';
import { Content } from '../../ui/text/content.js';
import { OutsideLink } from '../../ui/text/outside-link.js';
import { useLanguageName } from '../../ui/text/use-language-name.js';
import type { Item } from './review-types.js';
import styles from './review.module.css';

/** What the item says, its grade and dates, who published it, and the way to the source. */
export function ItemFacts({ item }: { item: Item }) {
  const { i18n } = useLingui();
  const languageName = useLanguageName();
  const { source } = item;
  const address = item.url ?? source.url;
  const firstPlace = item.links.find(({ locator }) => locator)?.locator;
  return (
    <>
      <ContentNote sensitive={item.sensitive}>
        <p className={styles.summary}>
          <Content>{item.summary}</Content>
        </p>
        <TranslationList translations={item.translations} />
      </ContentNote>
      {(item.relations.length > 0 || item.relatedBy.length > 0) && (
        <section>
          <h3>
            <Trans>Other items</Trans>
          </h3>
          <RelationList item={item} />
        </section>
      )}
      <ul className={styles.facts}>
        <li>
          <Trans>Grade</Trans>{' '}
          <b>
            <GradeText reliability={source.reliability} credibility={item.credibility} />
          </b>
        </li>
        {evidenceDates(item).map(({ key, label, date }) => (
          <li key={key}>
            {label} <b>{date}</b>
          </li>
        ))}
        <li>
          <Trans>Language</Trans> <b>{languageName(item.language)}</b>
        </li>
        {item.locality && (
          <li>
            <Trans>Town or district</Trans>{' '}
            <b>
              <Content>{item.locality}</Content>
            </b>
          </li>
        )}
        {item.connection !== 'UNKNOWN' && (
          <li>
            <Trans>Nearness to the facts</Trans> <b>{i18n._(CONNECTION_LABEL[item.connection])}</b>
          </li>
        )}
        {item.identifiers.map(({ scheme, value }) => (
          <li key={`${scheme} ${value}`}>
            {i18n._(SCHEME_LABEL[scheme])}{' '}
            <b>
              <Content>{value}</Content>
            </b>
          </li>
        ))}
        <li>
          <Trans>Becomes</Trans>{' '}
          <b>{item.visibility === 'PUBLIC' ? <Trans>public</Trans> : <Trans>internal: no status moves</Trans>}</b>
        </li>
      </ul>
      <div className={styles.source}>
        <p>
          <b>
            <Content>{source.title}</Content>
          </b>
          . <Content>{source.publisher}</Content>, {i18n._(PUBLISHER_LABEL[source.publisherKind])}
          {source.year !== null && <>, {String(source.year)}</>}.{' '}
          {source.evidenceCount === 0 && (
            <Trans>No published item rests on it yet: its reliability is approved with this item.</Trans>
          )}
        </p>
        <p>
          <Trans>
            Reliability <Content>{source.reliability}</Content>:
          </Trans>{' '}
          <Content>{source.reliabilityReason}</Content>
        </p>
        {source.restsOn.length > 0 && (
          <p>
            <Trans>
              It rests on: <Content>{source.restsOn.join('; ')}</Content>
            </Trans>
          </p>
        )}
        <p>
          {address ? (
            <OutsideLink href={address}>
              {firstPlace ? (
                <Trans>
                  Open the source at <Content language={item.language}>{firstPlace}</Content>
                </Trans>
              ) : (
                <Trans>Open the source</Trans>
              )}
            </OutsideLink>
          ) : (
            <Trans>No address is on record: find the source by its title.</Trans>
          )}
        </p>
      </div>
    </>
  );
}
