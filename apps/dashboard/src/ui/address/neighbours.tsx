import { Trans } from '@lingui/react/macro';
import { useMemo, useState, type ReactNode } from 'react';
import { Button } from '../forms/button.js';
import { PageLink } from './page-link.js';
import { keysAreOn, keepKeys } from './single-key-choice.js';
import { useGoTo } from './use-go-to.js';
import { useSingleKeys } from './use-single-keys.js';
import styles from './neighbours.module.css';

/** A page before or after this one. */
export interface Neighbour {
  to: string;
  name: ReactNode;
}

/** The pages before and after this one in an order that readers know, and the keys [ and ] that open them. */
export function Neighbours(props: { label: string; previous: Neighbour | null; next: Neighbour | null }) {
  const { label, previous, next } = props;
  const goTo = useGoTo();
  const [on, setOn] = useState(keysAreOn);
  const before = previous?.to;
  const after = next?.to;
  const keys = useMemo(() => {
    if (!on) return null;
    return {
      ...(before === undefined ? {} : { BracketLeft: () => goTo(before) }),
      ...(after === undefined ? {} : { BracketRight: () => goTo(after) }),
    };
  }, [on, before, after, goTo]);
  useSingleKeys(keys);
  const toggle = () => {
    keepKeys(!on);
    setOn(!on);
  };
  return (
    <nav aria-label={label} className={styles.neighbours}>
      {previous && (
        <span>
          <Trans>Before:</Trans> <PageLink to={previous.to}>{previous.name}</PageLink> {on && <kbd>[</kbd>}
        </span>
      )}
      {next && (
        <span>
          <Trans>After:</Trans> <PageLink to={next.to}>{next.name}</PageLink> {on && <kbd>]</kbd>}
        </span>
      )}
      <Button look="quiet" className={styles.keys} onClick={toggle}>
        {on ? <Trans>Switch the keys [ and ] off</Trans> : <Trans>Switch the keys [ and ] on</Trans>}
      </Button>
    </nav>
  );
}
