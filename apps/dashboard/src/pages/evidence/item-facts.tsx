import { Trans, useLingui } from '@lingui/react/macro';
import { useFrame } from '../../apollo/use-frame.js';
import { gradeSourceAddress, methodAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { evidenceDates } from '../../ui/evidence/evidence-dates.js';
import { FurtherRows } from '../../ui/evidence/further-rows.js';
import { GradeText } from '../../ui/evidence/grade-text.js';
import { KIND_LABEL, VISIBILITY_LABEL } from '../../ui/evidence/kind-words.js';
import { Section } from '../../ui/layout/section.js';
import { Content } from '../../ui/text/content.js';
import { useLanguageName } from '../../ui/text/use-language-name.js';
import text from '../../ui/text/text.module.css';
import type { Item } from './item-type.js';
import styles from './item.module.css';

/** How far the item can be relied on, and when it was true. */
export function ItemFacts({ item }: { item: Item }) {
  const { i18n } = useLingui();
  const languageName = useLanguageName();
  const { viewer } = useFrame();
  return (
    <Section title={<Trans>Can it be relied on?</Trans>} className={styles.first}>
      <dl className={styles.facts}>
        <dt>
          <Trans>Grade</Trans>
        </dt>
        <dd>
          <GradeText reliability={item.source.reliability} credibility={item.credibility} />
          {viewer?.canReview && item.source.code === null && item.state === 'APPROVED' && (
            <>
              {' · '}
              <PageLink to={gradeSourceAddress(item.id)}>
                <Trans>Propose another reliability</Trans>
              </PageLink>
            </>
          )}
        </dd>
        {evidenceDates(item).map(({ key, label, date }) => (
          <div key={key} className={styles.pair}>
            <dt>{label}</dt>
            <dd>{date}</dd>
          </div>
        ))}
        <dt>
          <Trans>Kind</Trans>
        </dt>
        <dd>{i18n._(KIND_LABEL[item.kind])}</dd>
        <FurtherRows item={item} className={styles.pair} />
        <dt>
          <Trans>Language</Trans>
        </dt>
        <dd>{languageName(item.language)}</dd>
        {item.locality && (
          <>
            <dt>
              <Trans>Town or district</Trans>
            </dt>
            <dd>
              <Content>{item.locality}</Content>
            </dd>
          </>
        )}
        <dt>
          <Trans>Seen by</Trans>
        </dt>
        <dd>{item.visibility === 'PUBLIC' ? <Trans>everyone</Trans> : i18n._(VISIBILITY_LABEL[item.visibility])}</dd>
        {item.reference && (
          <>
            <dt>
              <Trans>Reference</Trans>
            </dt>
            <dd>
              <Content>{item.reference}</Content>
            </dd>
          </>
        )}
      </dl>
      <p className={text.note}>
        {item.strong ? (
          <Trans>Graded high enough to decide an answer.</Trans>
        ) : (
          <Trans>It is shown and decides nothing: its source or the item itself is not graded high enough.</Trans>
        )}{' '}
        <PageLink to={methodAddress()}>
          <Trans>How we judge</Trans>
        </PageLink>
      </p>
    </Section>
  );
}
