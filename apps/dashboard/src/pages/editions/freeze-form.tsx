import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { EditionsDocument, FreezeEditionDocument } from '../../gql/editions/graphql.js';
import { editionAddress } from '../../ui/address/addresses.js';
import { useGoTo } from '../../ui/address/use-go-to.js';
import { Button } from '../../ui/forms/button.js';
import { FormAlert } from '../../ui/forms/form-alert.js';
import { problemSentence } from '../../ui/forms/problem-sentence.js';
import { TextField } from '../../ui/forms/text-field.js';
import { useAttemptKey } from '../../ui/forms/use-attempt-key.js';
import { Section } from '../../ui/layout/section.js';
import styles from './editions.module.css';

/** Freezes the findings under a name, for good. For administrators and leads of all regions. */
export function FreezeForm() {
  const { t, i18n } = useLingui();
  const goTo = useGoTo();
  const keyOf = useAttemptKey();
  const [values, setValues] = useState({ name: '', asOf: '', note: '' });
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, setRefused] = useState<{ sentences: string[]; attempt: number }>({ sentences: [], attempt: 0 });
  const [freeze, { loading }] = useMutation(FreezeEditionDocument, { refetchQueries: [EditionsDocument] });
  const refuse = (sentences: string[]) => setRefused(({ attempt }) => ({ sentences, attempt: attempt + 1 }));
  const field = (name: keyof typeof values) => ({
    value: values[name],
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
    error: faults.get(name),
  });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const contents = { name: values.name, asOf: values.asOf || null, note: values.note || null };
    try {
      const { data } = await freeze({ variables: { input: { ...contents, key: keyOf('freezeEdition', contents) } } });
      const answer = data?.freezeEdition;
      if (answer?.__typename === 'EditionFrozen') return goTo(editionAddress(answer.edition.slug));
      const problems = answer?.problems ?? [];
      setFaults(new Map(problems.map((problem) => [problem.field ?? '', problemSentence(problem, i18n)])));
      refuse(problems.map((problem) => problemSentence(problem, i18n)));
    } catch {
      refuse([t`The service could not be reached. Nothing was changed. Try again.`]);
    }
  };
  return (
    <Section title={<Trans>Freeze an edition</Trans>}>
      <form className={styles.form} noValidate onSubmit={(event) => void send(event)}>
        <FormAlert {...refused} />
        <TextField
          {...field('name')}
          label={<Trans>Name</Trans>}
          hint={<Trans>Its address is made of it, and neither can be changed: “November 2026”.</Trans>}
        />
        <TextField
          {...field('asOf')}
          type="date"
          optional
          label={<Trans>Day to freeze; today where it is empty</Trans>}
        />
        <TextField {...field('note')} optional label={<Trans>What readers should know of it</Trans>} />
        <p>
          <Button type="submit" look="main" aria-disabled={loading}>
            <Trans>Freeze for good</Trans>
          </Button>
        </p>
      </form>
    </Section>
  );
}
