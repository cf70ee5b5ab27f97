import { Trans, useLingui } from '@lingui/react/macro';
import { obligationsAddress } from '../../ui/address/addresses.js';
import { PageLink } from '../../ui/address/page-link.js';
import { Section } from '../../ui/layout/section.js';
import { STANDING_PHRASE } from '../../ui/standard/duty-words.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import styles from './method.module.css';
import type { Standard } from './method-types.js';

/** What is measured, against which standard, and what is not measured. */
export function MeasuredSection({ standard }: { standard: Standard }) {
  const { i18n } = useLingui();
  const standing = i18n._(STANDING_PHRASE[standard.standing]);
  return (
    <>
      <Section id="measured" title={<Trans>What is measured</Trans>}>
        <div className={styles.prose}>
          <p>
            <Trans>
              For each obligation of a standard and each place, whether evidence shows that the state does what the
              obligation asks: in law, in how the law is carried out, and in practice. One obligation in one place is a
              cell. The questions of the obligation are answered from evidence, and rules turn the answers into a
              status.
            </Trans>
          </p>
          <p>
            <Trans>
              The standard is <Content>{standard.code}</Content> ({standing}): <Content>{standard.title}</Content>,{' '}
              <Content>{standard.publisher}</Content>, <Content>{standard.reference}</Content>.
            </Trans>{' '}
            <PageLink to={obligationsAddress()}>
              <Trans>All its obligations</Trans>
            </PageLink>
          </p>
          <p>
            <Content>{standard.summary}</Content>
          </p>
        </div>
      </Section>
      <Section id="not-measured" title={<Trans>What is not measured</Trans>}>
        <ul className={styles.bullets}>
          <li>
            <Trans>
              No score, no ranking, no grade of a state. Counts only, with what they are counted out of, and with what
              nobody has looked at.
            </Trans>
          </li>
          <li>
            <Trans>
              Places whose evidence nobody has brought here. Most cells are not assessed yet, which says nothing about
              what happens in those places.
            </Trans>
          </li>
          <li>
            <Trans>
              What open sources cannot show. Closed records, little press freedom, languages that nobody here reads, and
              risk to those who speak all leave gaps, and the gaps are not even.
            </Trans>
          </li>
          {standard.exclusions.map((exclusion) => (
            <li key={exclusion}>
              <Content>{exclusion}</Content>
            </li>
          ))}
        </ul>
        <p className={text.note}>
          <Trans>
            The founding evidence is one research summary of 2015 on four places. It is shown as what it is.
          </Trans>
        </p>
      </Section>
    </>
  );
}
