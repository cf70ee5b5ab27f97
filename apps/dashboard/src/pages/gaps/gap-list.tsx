import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { GapRowFragment, GapsQuery } from '../../gql/gaps/graphql.js';
import { keysAreOn } from '../../ui/address/single-key-choice.js';
import { useSingleKeys } from '../../ui/address/use-single-keys.js';
import { Button } from '../../ui/forms/button.js';
import { problemSentence } from '../../ui/forms/problem-sentence.js';
import { useAnnounce } from '../../ui/notices/announcer.js';
import text from '../../ui/text/text.module.css';
import { FinishDialog } from './finish-dialog.js';
import { GapEntry } from './gap-entry.js';
import { gapNotice, type GapNotice } from './gap-notice.js';
import type { GapTab } from './gaps-fields.js';
import { SnoozeDialog } from './snooze-dialog.js';
import { useMoveGap, type GapStep } from './use-move-gap.js';
import styles from './gaps.module.css';

/** Whether the viewer may finish it or put it off: it is theirs, or nobody's. */
const isFree = ({ mine, state }: GapRowFragment): boolean => mine || state === 'OPEN';

/** The gaps of one part of the queue, with what was done last and its undo. Keys: j k move, t takes, s puts off, d finishes, u undoes. */
export function GapList(props: { gaps: GapsQuery['gaps']; tab: GapTab; loading: boolean; onMore: () => void }) {
  const { gaps, tab, loading, onMore } = props;
  const { t, i18n } = useLingui();
  const announce = useAnnounce();
  const moveGap = useMoveGap();
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState(0);
  const [notice, setNotice] = useState<GapNotice | null>(null);
  const [finishing, setFinishing] = useState<GapRowFragment | null>(null);
  const [snoozing, setSnoozing] = useState<GapRowFragment | null>(null);
  const { nodes } = gaps;
  const here = Math.min(at, nodes.length - 1);

  /** Sends a step; gives the sentences of a refusal. */
  const move = async (gap: GapRowFragment, step: GapStep): Promise<string[]> => {
    const told = (sentence: string, undo: GapRowFragment | null): void => {
      setNotice({ sentence, undo });
      announce(sentence);
    };
    try {
      const outcome = await moveGap(gap, step);
      if (outcome?.__typename === 'GapMoved') {
        refocus.current = true;
        told(gapNotice(outcome.gap, step.do, i18n), step.do === 'undo' ? null : outcome.gap);
        return [];
      }
      const problems = (outcome?.problems ?? []).map((problem) => problemSentence(problem, i18n));
      if (step.do !== 'finish') told(problems.join(' '), null);
      return problems;
    } catch {
      const sentence = t`No answer came. Nothing may have changed: try again.`;
      told(sentence, null);
      return [sentence];
    }
  };

  const go = (to: number): void => {
    const next = Math.max(0, Math.min(to, nodes.length - 1));
    setAt(next);
    list.current?.children[next]?.querySelector<HTMLElement>('a')?.focus();
  };
  // The row or the button that had the focus may be gone: the one that stands in its place gets it.
  const refocus = useRef(false);
  useEffect(() => {
    if (!refocus.current) return;
    refocus.current = false;
    list.current?.children[here]?.querySelector<HTMLElement>('a')?.focus();
  }, [nodes, here]);
  const act = useRef({ go, move, here, nodes, notice });
  useEffect(() => {
    act.current = { go, move, here, nodes, notice };
  });
  const keys = useMemo(() => {
    if (!keysAreOn()) return null;
    const gap = (): GapRowFragment | undefined => act.current.nodes[act.current.here];
    return {
      KeyJ: () => act.current.go(act.current.here + 1),
      KeyK: () => act.current.go(act.current.here - 1),
      KeyT: () => {
        const one = gap();
        if (one && one.state !== 'TAKEN') void act.current.move(one, { do: 'take' });
      },
      KeyD: () => {
        const one = gap();
        if (one && isFree(one)) setFinishing(one);
      },
      KeyS: () => {
        const one = gap();
        if (one && isFree(one)) setSnoozing(one);
      },
      KeyU: () => {
        const undo = act.current.notice?.undo;
        if (undo) void act.current.move(undo, { do: 'undo' });
      },
    };
  }, []);
  useSingleKeys(keys);

  const undo = notice?.undo;
  return (
    <>
      {notice && (
        <p className={styles.notice}>
          {notice.sentence}{' '}
          {undo && (
            <Button onClick={() => void move(undo, { do: 'undo' })}>
              <Trans>Undo</Trans>
            </Button>
          )}
        </p>
      )}
      <p role="status" className={text.strong}>
        <Plural value={gaps.totalCount} one="# gap" other="# gaps" />
      </p>
      {nodes.length === 0 && (
        <p className={styles.none}>
          {tab === 'open' ? <Trans>No gaps in this selection.</Trans> : <Trans>Nothing here.</Trans>}
        </p>
      )}
      <ol ref={list} className={styles.list}>
        {nodes.map((gap, index) => (
          <li key={gap.id} data-here={index === here} onFocus={() => setAt(index)}>
            <GapEntry
              gap={gap}
              onMove={(step) => void move(gap, step)}
              onSnooze={() => setSnoozing(gap)}
              onFinish={() => setFinishing(gap)}
            />
          </li>
        ))}
      </ol>
      {gaps.pageInfo.hasNextPage && (
        <p className={styles.more}>
          <Button aria-disabled={loading} onClick={() => !loading && onMore()}>
            <Trans>Show more</Trans>
          </Button>
        </p>
      )}
      <SnoozeDialog
        gap={snoozing}
        onClose={() => setSnoozing(null)}
        onSnooze={(gap, until) => void move(gap, { do: 'snooze', until })}
      />
      <FinishDialog
        gap={finishing}
        onClose={() => setFinishing(null)}
        onFinish={(gap, note) => move(gap, { do: 'finish', note })}
      />
      <p className={text.note}>
        <Trans>Keys: j and k move, t takes, s puts off, d finishes, u undoes.</Trans>
      </p>
    </>
  );
}
