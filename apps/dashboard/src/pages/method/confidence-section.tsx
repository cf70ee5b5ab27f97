import { Trans, useLingui } from '@lingui/react/macro';
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from '../../ui/evidence/grade-words.js';
import { Section } from '../../ui/layout/section.js';
import { CONFIDENCE_LABEL } from '../../ui/status/confidence-words.js';
import { ConfidenceKey } from '../../ui/status/tile-guide.js';
import { StatusTile } from '../../ui/status/status-tile.js';
import text from '../../ui/text/text.module.css';
import styles from './method.module.css';

/** High, medium and low with what each needs, the age step and the caps, then the grades that it rests on. */
export function ConfidenceSection() {
  const { i18n } = useLingui();
  const words = {
    HIGH: i18n._(CONFIDENCE_LABEL.HIGH),
    MEDIUM: i18n._(CONFIDENCE_LABEL.MEDIUM),
    LOW: i18n._(CONFIDENCE_LABEL.LOW),
  };
  return (
    <Section id="confidence" title={<Trans>Confidence</Trans>}>
      <ul className={styles.statuses}>
        <li id="confidence-high">
          <StatusTile status="MET" confidence="HIGH" size={38} />
          <div>
            <h3>{words.HIGH}</h3>
            <p>
              <Trans>
                Two independent publishers, one of them a source graded A or B with an item graded 1 or 2, and the
                answer is not mixed. For example a gazette and a sex-worker-led group that does not rest on it.
              </Trans>
            </p>
          </div>
        </li>
        <li id="confidence-medium">
          <StatusTile status="MET" confidence="MEDIUM" size={38} />
          <div>
            <h3>{words.MEDIUM}</h3>
            <p>
              <Trans>
                One item graded A or B with 1 or 2, or two independent publishers graded C or better with 3 or better.
              </Trans>
            </p>
          </div>
        </li>
        <li id="confidence-low">
          <StatusTile status="MET" confidence="LOW" size={38} />
          <div>
            <h3>{words.LOW}</h3>
            <p>
              <Trans>
                The rest, and every claim of a state. One publisher, last true in 2015, gives low however good it is.
              </Trans>
            </p>
          </div>
        </li>
      </ul>
      <p className={text.measure}>
        <Trans>
          Publishers are independent when they differ and neither rests on the other; all bodies of one state are one
          publisher. Then age: a step lower when the newest deciding evidence is past its limit. A facet has the lowest
          confidence of its answers, the headline the lowest of the facets that give it. Last, the caps: medium at most
          while a question is open, low at most while under half are answered.
        </Trans>
      </p>
      <ConfidenceKey />
      <h3 id="grades" className={styles.sub}>
        <Trans>Grades of sources and items</Trans>
      </h3>
      <div className={styles.grades}>
        <dl>
          {Object.entries(RELIABILITY_WORDS).map(([letter, word]) => (
            <div key={letter}>
              <dt>{letter}</dt>
              <dd>{i18n._(word)}</dd>
            </div>
          ))}
        </dl>
        <dl>
          {Object.entries(CREDIBILITY_WORDS).map(([number, word]) => (
            <div key={number}>
              <dt>{number}</dt>
              <dd>{i18n._(word)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
}
