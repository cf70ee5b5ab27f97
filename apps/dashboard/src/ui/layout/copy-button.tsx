import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button, type ButtonLook } from '../forms/button.js';
import { useAnnounce } from '../notices/announcer.js';

/** Copies a text, and says so on itself and to screen readers. Where the browser refuses, the text can be selected by hand. */
export function CopyButton(props: { text: () => string; look?: ButtonLook; children: ReactNode }) {
  const { t } = useLingui();
  const announce = useAnnounce();
  const [result, setResult] = useState<'copied' | 'refused' | null>(null);
  const copy = () => {
    navigator.clipboard
      .writeText(props.text())
      .then(() => {
        setResult('copied');
        announce(t`Copied`);
      })
      .catch(() => {
        setResult('refused');
        announce(t`The browser does not allow copying here.`);
      });
  };
  return (
    <Button look={props.look ?? 'plain'} onClick={copy} onBlur={() => setResult(null)}>
      {result === 'copied' ? t`Copied` : result === 'refused' ? t`Not allowed here` : props.children}
    </Button>
  );
}
