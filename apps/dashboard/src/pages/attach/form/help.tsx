import { Trans, useLingui } from '@lingui/react/macro';
import { CREDIBILITIES, RELIABILITIES } from '@states-must/domain';
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from '../../../ui/evidence/grade-words.js';
import styles from './attach.module.css';

/** What counts, what the grades mean, and what happens after sending. */
export function Help() {
  const { t, i18n } = useLingui();
  return (
    <aside className={styles.help} aria-label={t`Help`}>
      <section>
        <h2>
          <Trans>What counts</Trans>
        </h2>
        <p>
          <Trans>
            An item decides an answer when its source is A to C and its credibility 1 to 3. Weaker items are shown and
            decide nothing. A law text or a ruling outranks what others say of the law.
          </Trans>
        </p>
      </section>
      <section>
        <h2>
          <Trans>Grades</Trans>
        </h2>
        <dl>
          {RELIABILITIES.map((letter) => (
            <div key={letter}>
              <dt>{letter}</dt>
              <dd>{i18n._(RELIABILITY_WORDS[letter])}</dd>
            </div>
          ))}
        </dl>
        <dl>
          {CREDIBILITIES.map((number) => {
            const words = CREDIBILITY_WORDS[number];
            return (
              <div key={number}>
                <dt>{number}</dt>
                <dd>{words && i18n._(words)}</dd>
              </div>
            );
          })}
        </dl>
      </section>
      <section>
        <h2>
          <Trans>What happens next</Trans>
        </h2>
        <p>
          <Trans>
            Two reviewers read it; neither is you. They approve, ask for changes or decline, with a reason. Until then
            only members of its regions see it.
          </Trans>
        </p>
      </section>
    </aside>
  );
}
