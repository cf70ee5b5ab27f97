import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { SignInDocument } from '../../gql/apollo/graphql.js';
import { Button } from '../forms/button.js';
import { FormAlert } from '../forms/form-alert.js';
import { problemSentence } from '../forms/problem-sentence.js';
import { TextField } from '../forms/text-field.js';
import styles from './account.module.css';

/** E-mail and password. A refusal never says which of the two was wrong. `onSignedIn` is called once a session is open. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void | Promise<void> }) {
  const { t, i18n } = useLingui();
  const [signIn, { loading }] = useMutation(SignInDocument);
  const [refused, setRefused] = useState<{ sentences: string[]; attempt: number }>({ sentences: [], attempt: 0 });
  const refuse = (sentences: string[]) => setRefused(({ attempt }) => ({ sentences, attempt: attempt + 1 }));
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    const typed = new FormData(event.currentTarget);
    const input = { email: String(typed.get('email')), password: String(typed.get('password')) };
    try {
      const { data } = await signIn({ variables: { input } });
      const result = data?.signIn;
      if (result?.__typename === 'SignedIn') await onSignedIn();
      else refuse((result?.problems ?? []).map((problem) => problemSentence(problem, i18n)));
    } catch {
      refuse([t`The service could not be reached. Try again.`]);
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <FormAlert {...refused} />
      <TextField name="email" type="email" autoComplete="username" required spellCheck={false} label={t`E-mail`} />
      <TextField name="password" type="password" autoComplete="current-password" required label={t`Password`} />
      <p>
        <Button type="submit" look="main" aria-disabled={loading}>
          <Trans>Sign in</Trans>
        </Button>
      </p>
    </form>
  );
}
