import { Trans } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { useFrame } from '../../apollo/use-frame.js';
import { LinkButton } from '../forms/link-button.js';
import { useStandard } from '../standard/use-standard.js';
import { useAttachWay } from './use-attach-way.js';
import styles from './invitation.module.css';

/** The one boxed thing of a page: asks for evidence, says what is wanted most (`children`), and opens the way. */
export function Invitation(props: { title: ReactNode; about?: string; children: ReactNode }) {
  const { title, about, children } = props;
  const { viewer } = useFrame();
  const way = useAttachWay()(about);
  const { working } = useStandard();
  const heading = useId();
  if (working) return null;
  return (
    <section className={styles.invitation} aria-labelledby={heading}>
      <div className={styles.words}>
        <h2 id={heading}>{title}</h2>
        <p>{children}</p>
      </div>
      {way !== null && (
        <LinkButton look="main" to={way}>
          {viewer ? <Trans>Attach evidence</Trans> : <Trans>Sign in to attach it</Trans>}
        </LinkButton>
      )}
    </section>
  );
}
