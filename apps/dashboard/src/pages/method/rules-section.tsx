import { Plural, Trans } from '@lingui/react/macro';
import { Section } from '../../ui/layout/section.js';
import { Content } from '../../ui/text/content.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import text from '../../ui/text/text.module.css';
import styles from './method.module.css';
import type { Method } from './method-types.js';
import { RULE_WORDS } from './rule-words.js';

/** The nine rules in plain words, each with its exact clauses where the service gives them. */
export function RulesSection({ method }: { method: Method }) {
  return (
    <Section
      id="rules"
      title={<Trans>The nine rules</Trans>}
      aside={
        <Trans>
          Method {method.version}, published <PartialDate date={method.published} />
        </Trans>
      }
    >
      <p className={text.note}>
        <Trans>
          A program applies them, the same way for every place, and every finding lists the rules that fired. Unfold a
          rule for its exact sentences: each of them has at least one case in which it decides.
        </Trans>
      </p>
      {RULE_WORDS.map(({ number, title, words }) => {
        const clauses = method.rules.find((rule) => rule.number === number)?.clauses ?? [];
        return (
          <div key={number} className={styles.rule} id={`rule-${number}`}>
            <h3>
              {number}. {title}
            </h3>
            <p>{words}</p>
            {clauses.length > 0 && (
              <details>
                <summary>
                  <Plural value={clauses.length} one="Its # exact sentence" other="Its # exact sentences" />
                </summary>
                <dl className={styles.clauses}>
                  {clauses.map(({ id, sentence }) => (
                    <div key={id}>
                      <dt>
                        <bdi lang="en">{id}</bdi>
                      </dt>
                      <dd>
                        <Content>{sentence}</Content>
                      </dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
          </div>
        );
      })}
    </Section>
  );
}
