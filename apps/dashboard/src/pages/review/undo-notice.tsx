import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { UNDO_SECONDS } from '@states-must/domain';
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { tinykeys } from 'tinykeys';
import { forgetPublished } from '../../apollo/forget-published.js';
import { ReviewItemDocument, ReviewQueueDocument, UndoDecisionDocument } from '../../gql/review/graphql.js';
import { Button } from '../../ui/forms/button.js';
import { problemSentence } from '../../ui/forms/problem-sentence.js';
import { useAttemptKey } from '../../ui/forms/use-attempt-key.js';
import { useAnnounce } from '../../ui/notices/announcer.js';
import { Content } from '../../ui/text/content.js';
import type { Decision, Item } from './review-types.js';
import { isTyping } from './use-review-keys.js';
import styles from './review.module.css';

/** A decision that was just taken. */
export interface Taken {
  /** Id of the decision. */
  id: string;
  decision: Decision;
  item: Item;
}

const WORDS: Record<Decision, ReactNode> = {
  APPROVE: <Trans>Approved:</Trans>,
  SEND_BACK: <Trans>Sent back:</Trans>,
  DECLINE: <Trans>Declined:</Trans>,
};

/** What was just decided, and for ten seconds the way back: a button, or Ctrl Z. */
export function UndoNotice({ taken, onUndone }: { taken: Taken; onUndone: (taken: Taken) => void }) {
  const { t, i18n } = useLingui();
  const client = useApolloClient();
  const announce = useAnnounce();
  const keyOf = useAttemptKey();
  const [open, setOpen] = useState(true);
  const [refused, setRefused] = useState('');
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      // The focus is not lost with the button.
      if (line.current?.contains(document.activeElement)) line.current.focus();
      setOpen(false);
    }, UNDO_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, []);
  const undo = async () => {
    if (!open) return;
    const decisionId = taken.id;
    const variables = { decisionId, key: keyOf('undoDecision', { decisionId }) };
    try {
      const { data } = await client.mutate({ mutation: UndoDecisionDocument, variables });
      const outcome = data?.undoDecision;
      if (outcome?.__typename === 'EvidenceChanged') {
        announce(t`Taken back: ${taken.item.title}`);
        onUndone(taken);
        void forgetPublished(client);
        return;
      }
      setOpen(false);
      setRefused((outcome?.problems ?? []).map((problem) => problemSentence(problem, i18n)).join(' '));
      await client.refetchQueries({ include: [ReviewItemDocument, ReviewQueueDocument] });
    } catch {
      setRefused(t`The service could not be reached. Nothing was changed. Try again.`);
    }
  };
  const pressed = useEffectEvent(() => void undo());
  useEffect(() => {
    if (!open) return undefined;
    const press = (event: KeyboardEvent) => {
      event.preventDefault();
      pressed();
    };
    return tinykeys(window, { '$mod+KeyZ': press }, { ignore: ({ target, repeat }) => repeat || isTyping(target) });
  }, [open]);
  return (
    <p ref={line} tabIndex={-1} className={styles.undo}>
      <span>
        {WORDS[taken.decision]} <Content>{taken.item.title}</Content>
      </span>
      {open && (
        <Button aria-keyshortcuts="Control+Z Meta+Z" onClick={() => void undo()}>
          <Trans>Take it back</Trans> <kbd>Ctrl Z</kbd>
        </Button>
      )}
      {refused && <span role="alert">{refused}</span>}
    </p>
  );
}
