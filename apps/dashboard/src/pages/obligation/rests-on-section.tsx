import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '../../ui/layout/section.js';
import { DUTY_MEANING, DUTY_PHRASE } from '../../ui/standard/duty-words.js';
import { Content } from '../../ui/text/content.js';
import text from '../../ui/text/text.module.css';
import type { Obligation } from './obligation-types.js';
import styles from './obligation.module.css';

/** Duties, rights, instruments and the matters that the standard takes into account. */
export function RestsOnSection({ obligation }: { obligation: Obligation }) {
  const { i18n } = useLingui();
  const { duties, rights, instruments, parameters } = obligation;
  if (duties.length + rights.length + instruments.length + parameters.length === 0) return null;
  return (
    <Section id="rests-on" title={<Trans>What it rests on</Trans>}>
      <p className={text.note}>
        <Trans>
          The duty is the standard’s. Which duties, rights, instruments and parameters it belongs to is this project’s
          reading of it.
        </Trans>
      </p>
      <dl className={styles.rests}>
        <dt>
          <Trans>Duties</Trans>
        </dt>
        {duties.map((duty) => (
          <dd key={duty}>
            <b>{i18n._(DUTY_PHRASE[duty])}</b> {i18n._(DUTY_MEANING[duty])}
          </dd>
        ))}
        {rights.length > 0 && (
          <>
            <dt>
              <Trans>Rights</Trans>
            </dt>
            {rights.map((right) => (
              <dd key={right}>
                <Content>{right}</Content>
              </dd>
            ))}
          </>
        )}
        {instruments.length > 0 && (
          <>
            <dt>
              <Trans>Instruments</Trans>
            </dt>
            {instruments.map(({ code, title, year, body, note }) => (
              <dd key={code}>
                <b>
                  <Content>{title}</Content>
                </b>{' '}
                <bdi>{year}</bdi> · <Content>{body}</Content>
                {note && (
                  <>
                    {' '}
                    · <Content>{note}</Content>
                  </>
                )}
              </dd>
            ))}
          </>
        )}
        {parameters.length > 0 && (
          <>
            <dt>
              <Trans>Parameters</Trans>
            </dt>
            {parameters.map(({ code, title, text: words }) => (
              <dd key={code}>
                <b>
                  <Content>{title}</Content>
                </b>{' '}
                <Content>{words}</Content>
              </dd>
            ))}
          </>
        )}
      </dl>
    </Section>
  );
}
