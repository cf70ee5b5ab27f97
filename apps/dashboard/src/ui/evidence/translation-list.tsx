import { useLingui } from '@lingui/react/macro';
import type { FurtherFragment } from '../../gql/apollo/graphql.js';
import { TRANSLATOR_LABEL } from './further-words.js';
import { useLanguageName } from '../text/use-language-name.js';
import styles from './further.module.css';

/** Title and summary in other languages, each with who translated: closed, since one reads one's own. */
export function TranslationList({ translations }: Pick<FurtherFragment, 'translations'>) {
  const { i18n } = useLingui();
  const languageName = useLanguageName();
  return translations.map(({ language, title, summary, by }) => (
    <details key={language} className={styles.translation}>
      <summary>
        {languageName(language)}, {i18n._(TRANSLATOR_LABEL[by])}
      </summary>
      <div lang={language} dir="auto">
        <p>
          <b>{title}</b>
        </p>
        {summary && <p>{summary}</p>}
      </div>
    </details>
  ));
}
