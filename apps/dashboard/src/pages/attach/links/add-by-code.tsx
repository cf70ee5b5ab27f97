import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../ui/forms/button.js';
import { TextField } from '../../../ui/forms/text-field.js';
import type { LinkValues } from '../form/form-values.js';
import { readAbout } from '../form/read-about.js';
import { useKnown } from '../form/use-known.js';
import styles from './links.module.css';

/** Adds many links at once from their codes. What is no code stays in the field, and is named. */
export function AddByCode({ room, onAdd }: { room: number; onAdd: (links: LinkValues[]) => void }) {
  const { t } = useLingui();
  const { catalogue } = useKnown();
  const [typed, setTyped] = useState('');
  const [result, setResult] = useState<{ added: number; unknown: string[]; full: boolean } | null>(null);
  const add = () => {
    const { links, unknown } = readAbout(typed, catalogue);
    if (links.length + unknown.length === 0) return;
    const full = links.length > room;
    if (!full && links.length > 0) onAdd(links);
    setResult({ added: full ? 0 : links.length, unknown, full });
    setTyped(full ? typed : unknown.join(', '));
  };
  const unknown = result?.unknown.join(', ') ?? '';
  const error = result?.full
    ? t`An item can have at most 100 links. Split it into several items.`
    : unknown !== ''
      ? t`Not found, and not added: ${unknown}. Write a place and a criterion, such as nz.crm-1.a.`
      : undefined;
  return (
    <div className={styles.codes}>
      <TextField
        label={<Trans>Add several by their codes</Trans>}
        hint={
          <Trans>
            Such as <bdi lang="en">nz.crm-1.a, nz.crm-1.b</bdi>: place, point, criterion.
          </Trans>
        }
        optional
        error={error}
        value={typed}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          // Enter adds; it does not send the form.
          event.preventDefault();
          add();
        }}
      />
      <Button onClick={add}>
        <Trans>Add these</Trans>
      </Button>
      <p role="status" className={styles.added}>
        {result && result.added > 0 && <Plural value={result.added} one="# link added" other="# links added" />}
      </p>
    </div>
  );
}
