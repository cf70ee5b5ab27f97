import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { TextField } from '../../ui/forms/text-field.js';
import { CopyButton } from '../../ui/layout/copy-button.js';
import styles from './members.module.css';

/** The link of an invitation that was just made. It is shown this once; the focus goes to it. */
export function InviteLink({ email, link, waits }: { email: string; link: string; waits: boolean }) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [link]);
  return (
    <div className={styles.made} role="group" aria-label={t`The new invitation`}>
      <p>
        <Trans>
          The invitation for <bdi>{email}</bdi> is made. Hand them this link yourself, by a safe way. It is shown only
          now.
        </Trans>{' '}
        {waits && <Trans>It works once another administrator has confirmed it.</Trans>}
      </p>
      <TextField ref={field} readOnly value={link} label={<Trans>Link of the invitation</Trans>} />
      <p>
        <CopyButton text={() => link}>
          <Trans>Copy link</Trans>
        </CopyButton>
      </p>
    </div>
  );
}
