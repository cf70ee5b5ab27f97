import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../ui/forms/button.js';
import { FormAlert } from '../../ui/forms/form-alert.js';
import styles from '../../ui/judgement/judgement.module.css';
import text from '../../ui/text/text.module.css';
import { textsOf } from './use-propose.js';

/** A form whose fields the browser keeps: read once, when it is sent. */
export function JudgeForm(props: {
  sentences: readonly string[];
  attempt: number;
  wrong: number;
  busy: boolean;
  /** Is told the name of a field that is typed in. */
  typed: (field: string) => void;
  onSend: (texts: Record<string, string>, form: HTMLFormElement) => void;
  children: ReactNode;
}) {
  const { sentences, attempt, wrong, busy, typed, onSend, children } = props;
  const general =
    wrong > 0 && sentences.length === 0 ? [<Trans key="fields">See the fields marked below.</Trans>] : sentences;
  return (
    <form
      noValidate
      className={styles.form}
      onInput={(event) => typed((event.target as HTMLInputElement).name)}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(textsOf(event.currentTarget), event.currentTarget);
      }}
    >
      <FormAlert sentences={general} attempt={attempt} />
      {children}
      <p className={text.note}>
        <Trans>A second person decides on it. Nothing of it shows outside before that.</Trans>
      </p>
      <p className={styles.actions}>
        <Button type="submit" look="main" aria-disabled={busy}>
          <Trans>Put on record</Trans>
        </Button>
      </p>
    </form>
  );
}
