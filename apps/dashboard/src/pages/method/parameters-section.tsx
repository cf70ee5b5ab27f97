import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Section } from '../../ui/layout/section.js';
import { Content } from '../../ui/text/content.js';
import styles from './method.module.css';
import type { Method } from './method-types.js';

const MEANING: Readonly<Record<string, MessageDescriptor>> = {
  historyMonths: msg`In implementation and practice, items so much older than the newest strong one are history.`,
  'ageMonths.LAW': msg`In law, confidence goes a step lower when the newest deciding item is older than this.`,
  'ageMonths.IMPLEMENTATION': msg`In implementation, confidence goes a step lower when the newest deciding item is older than this.`,
  'ageMonths.PRACTICE': msg`In practice, confidence goes a step lower when the newest deciding item is older than this.`,
};

/** The numbers that the rules count with, as the service has them. */
export function ParametersSection({ method }: { method: Method }) {
  const { i18n } = useLingui();
  return (
    <Section id="parameters" title={<Trans>The numbers it counts with</Trans>}>
      <dl className={styles.numbers}>
        {method.parameters.map(({ name, value, unit }) => {
          const meaning = MEANING[name];
          return (
            <div key={name}>
              <dt>
                {unit === 'months' ? (
                  <Plural value={value} one="# month" other="# months" />
                ) : (
                  <Content>{`${value} ${unit}`}</Content>
                )}
              </dt>
              <dd>{meaning ? i18n._(meaning) : <Content>{name}</Content>}</dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
