import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ROLE_LABEL } from '../../../ui/evidence/kind-words.js';
import styles from '../../../ui/judgement/judgement.module.css';
import { Section } from '../../../ui/layout/section.js';
import { Content } from '../../../ui/text/content.js';
import { PartialDate } from '../../../ui/text/partial-date.js';
import text from '../../../ui/text/text.module.css';
import { useLanguageName } from '../../../ui/text/use-language-name.js';
import { useCellJudgements, type CellPlace } from './use-cell-judgements.js';

/** Who looked, where, in which languages, when and what for: "no evidence found" rests on it. Nothing where nobody did. */
export function SearchesSection(place: CellPlace) {
  const { i18n } = useLingui();
  const languageName = useLanguageName();
  const searches = useCellJudgements(place)?.searches ?? [];
  if (searches.length === 0) return null;
  return (
    <Section
      id="searches"
      title={<Trans>Searches on record</Trans>}
      aside={<Plural value={searches.length} one="# search" other="# searches" />}
    >
      <ul className={styles.list}>
        {searches.map(({ id, on, places, languages, terms, note, cellCount, by, approvedBy }) => (
          <li key={id}>
            <p>
              <b>
                <PartialDate date={on} />
              </b>
              : <Content>{terms}</Content>
            </p>
            <p className={text.small}>
              <Trans>
                Looked in: <Content>{places.join('; ')}</Content>. Languages: {languages.map(languageName).join(', ')}.
              </Trans>
            </p>
            {note && (
              <p className={styles.reason}>
                <Content>{note}</Content>
              </p>
            )}
            <p className={styles.who}>
              <Trans>by: {i18n._(ROLE_LABEL[by])}</Trans>
              {approvedBy && (
                <>
                  {', '}
                  <Trans>approved by: {i18n._(ROLE_LABEL[approvedBy])}</Trans>
                </>
              )}
              {' · '}
              <Plural value={cellCount} one="for this obligation alone" other="for # obligations and places" />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
