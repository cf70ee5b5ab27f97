import { Trans } from '@lingui/react/macro';
import { RecordSearchDocument, type CellToJudgeQuery, type RecordSearchInput } from '../../gql/judge/graphql.js';
import { TextArea } from '../../ui/forms/text-area.js';
import { TextField } from '../../ui/forms/text-field.js';
import styles from '../../ui/judgement/judgement.module.css';
import { Content } from '../../ui/text/content.js';
import { JudgeForm } from './judge-form.js';
import { usePropose } from './use-propose.js';

const FIELDS = ['cells', 'on', 'places', 'languages', 'terms', 'note'];

const linesOf = (text = '', by = /\n/): string[] =>
  text
    .split(by)
    .map((line) => line.trim())
    .filter(Boolean);

/** That somebody looked, for this obligation and others of the place: where, in which languages, when and what for. */
export function SearchForm({ cell, standard, onDone }: Omit<CellToJudgeQuery, 'method'> & { onDone: () => void }) {
  const { send, errorOf, ...state } = usePropose<Omit<RecordSearchInput, 'key'>>(RecordSearchDocument, FIELDS, onDone);
  const wrongCells = errorOf('cells');
  return (
    <JudgeForm
      {...state}
      onSend={({ on = '', places, languages, terms = '', note = null }, form) =>
        void send({
          ...{
            on,
            terms,
            note,
            standard: standard.code,
            places: linesOf(places),
            languages: linesOf(languages, /[\s,;]+/),
          },
          cells: new FormData(form)
            .getAll('cell')
            .map((obligation) => ({ jurisdiction: cell.jurisdiction.code, obligation: String(obligation) })),
        })
      }
    >
      <TextArea label={<Trans>What for</Trans>} name="terms" error={errorOf('terms')} />
      <TextArea
        label={<Trans>Where somebody looked</Trans>}
        hint={<Trans>One a line: a gazette, a library, a register.</Trans>}
        name="places"
        error={errorOf('places')}
      />
      <div className={styles.pair}>
        <TextField
          label={<Trans>Languages</Trans>}
          hint={<Trans>Their tags, such as en, no, pt-BR.</Trans>}
          name="languages"
          error={errorOf('languages')}
        />
        <TextField
          label={<Trans>When</Trans>}
          hint={<Trans>2024, 2024-05 or 2024-05-02.</Trans>}
          name="on"
          error={errorOf('on')}
        />
      </div>
      <TextArea label={<Trans>Note</Trans>} optional name="note" error={errorOf('note')} />
      <fieldset className={styles.checks}>
        <legend>
          <Trans>Obligations that it was made for</Trans>
          {wrongCells && <p role="alert">{wrongCells}</p>}
        </legend>
        {standard.obligations.map(({ code, title }) => (
          <label key={code}>
            <input type="checkbox" name="cell" value={code} defaultChecked={code === cell.obligation.code} />
            <span>
              <bdi>{code}</bdi> <Content>{title}</Content>
            </span>
          </label>
        ))}
      </fieldset>
    </JudgeForm>
  );
}
