import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { FrameDocument } from '../../gql/apollo/graphql.js';
import { AcceptInvitationDocument } from '../../gql/join/graphql.js';
import { overviewAddress } from '../../ui/address/addresses.js';
import { useGoTo } from '../../ui/address/use-go-to.js';
import { Button } from '../../ui/forms/button.js';
import { FormAlert } from '../../ui/forms/form-alert.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useAnnounce } from '../../ui/notices/announcer.js';
import { joinSentence } from './join-sentence.js';
import styles from './join.module.css';

/** Name and password of the new account; the e-mail too where the invitation names none (the first administrator's). */
export function JoinForm({ token, email }: { token: string; email: string }) {
  const { t, i18n } = useLingui();
  const announce = useAnnounce();
  const goTo = useGoTo();
  const [shown, setShown] = useState(false);
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, setRefused] = useState<{ sentences: string[]; attempt: number }>({ sentences: [], attempt: 0 });
  const [accept, { loading, client }] = useMutation(AcceptInvitationDocument);
  const refuse = (sentences: string[]) => setRefused(({ attempt }) => ({ sentences, attempt: attempt + 1 }));
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name) ?? '');
    const input = {
      token,
      displayName: text('displayName'),
      password: text('password'),
      ...(email === '' && { email: text('email') }),
    };
    try {
      const { data } = await accept({ variables: { input } });
      const result = data?.acceptInvitation;
      if (result?.__typename === 'SignedIn') {
        await client.clearStore();
        goTo(overviewAddress());
        await client.refetchQueries({ include: [FrameDocument] });
        announce(t`Your account is made, and you are signed in.`);
        return;
      }
      const problems = result?.problems ?? [];
      setFaults(new Map(problems.map((problem) => [problem.field ?? '', joinSentence(problem, i18n)])));
      refuse(problems.map((problem) => joinSentence(problem, i18n)));
    } catch {
      refuse([t`The service could not be reached. Nothing was changed. Try again.`]);
    }
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void send(event)}>
      <FormAlert {...refused} />
      {email === '' ? (
        <TextField
          name="email"
          type="email"
          autoComplete="username"
          spellCheck={false}
          label={<Trans>E-mail</Trans>}
          hint={<Trans>You sign in with it. Nothing is sent to it.</Trans>}
          error={faults.get('email')}
        />
      ) : (
        <TextField
          name="email"
          type="email"
          autoComplete="username"
          readOnly
          value={email}
          label={<Trans>E-mail</Trans>}
          hint={<Trans>You sign in with this address. It was set with the invitation.</Trans>}
        />
      )}
      <TextField
        name="displayName"
        autoComplete="nickname"
        label={<Trans>Name</Trans>}
        hint={<Trans>Your colleagues see it, the public does not. It need not be your legal name.</Trans>}
        error={faults.get('displayName')}
      />
      <TextField
        name="password"
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        spellCheck={false}
        label={<Trans>Password</Trans>}
        hint={
          <Trans>
            12 to 128 characters; four unrelated words will do. No capitals or signs are asked for. What is easily
            guessed is refused.
          </Trans>
        }
        error={faults.get('password')}
      />
      <label className={styles.show}>
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        <Trans>Show the password</Trans>
      </label>
      <p>
        <Button type="submit" look="main" aria-disabled={loading}>
          <Trans>Make the account</Trans>
        </Button>
      </p>
    </form>
  );
}
