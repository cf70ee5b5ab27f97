import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { forgetPublished } from '../../../apollo/forget-published.js';
import type { FormItemFragment } from '../../../gql/attach/graphql.js';
import { evidenceAddress } from '../../../ui/address/addresses.js';
import { useGoTo } from '../../../ui/address/use-go-to.js';
import { FormProvider, useFormStore } from '../../../ui/forms/state/form-context.js';
import { useAnnounce } from '../../../ui/notices/announcer.js';
import { SafetyPart } from '../fields/safety-part.js';
import { SaysPart } from '../fields/says-part.js';
import { SourcePart } from '../fields/source-part.js';
import { WhatPart } from '../fields/what-part.js';
import { FilesPart } from '../files/files-part.js';
import { useArrivals } from '../files/use-arrivals.js';
import { useDraftFiles } from '../files/use-draft-files.js';
import { useTurns } from '../files/use-turns.js';
import { LinksPart } from '../links/links-part.js';
import { MorePart } from '../more/more-part.js';
import { ErrorSummary } from '../problems/error-summary.js';
import { ProblemsProvider } from '../problems/use-problems.js';
import { LeaveGuard } from '../send/leave-guard.js';
import { OvertakenNotice } from '../send/overtaken-notice.js';
import { SendBar } from '../send/send-bar.js';
import { SessionDialog } from '../send/session-dialog.js';
import { useSend } from '../send/use-send.js';
import { fromItem } from './from-item.js';
import { EMPTY_FORM, type FormValues, type LinkValues } from './form-values.js';
import { Help } from './help.js';
import type { Known } from './known.js';
import { ProgressList } from './progress-list.js';
import { KnownContext } from './use-known.js';
import styles from './attach.module.css';

/**
 * The form, for a new item or for one that is with its author. `links` are those that a new item starts with; `onMade`
 * is called with its id once it is stored for the first time.
 */
export function AttachForm(props: {
  known: Known;
  item: FormItemFragment | null;
  links: readonly LinkValues[];
  onMade: (id: string) => void;
}) {
  const { known, item, links, onMade } = props;
  const { t } = useLingui();
  const client = useApolloClient();
  const goTo = useGoTo();
  const announce = useAnnounce();
  const form = useFormStore<FormValues>(() =>
    item ? fromItem(item) : { ...EMPTY_FORM, ...(links.length > 0 && { links: [...links] }) },
  );
  const sent = useRef(false);
  const { state, send, draft, takeTheirs, isUnsaved, signedInAgain } = useSend(form, known, item, {
    onMade,
    onSent: (id) => {
      sent.current = true;
      goTo(evidenceAddress(id));
      announce(t`Sent for review. Two reviewers read it; neither is you.`);
      void forgetPublished(client);
    },
  });
  const inTurn = useTurns();
  const files = useDraftFiles(draft, inTurn);
  const arrivals = useArrivals(draft, inTurn);
  const isSending = useRef(false);
  const sendWhole = async (goal: 'draft' | 'review', over?: FormItemFragment) => {
    // What is sent is what the page shows: a file that is on its way is not there yet, a removed one is gone.
    if (isSending.current || arrivals.isArriving) return;
    isSending.current = true;
    await files.settle();
    await inTurn(() => send(goal, over));
    isSending.current = false;
  };
  const onKey = useEffectEvent((goal: 'draft' | 'review') => void sendWhole(goal));
  useEffect(
    () =>
      tinykeys(
        window,
        {
          '$mod+Enter': (event) => {
            event.preventDefault();
            onKey('review');
          },
          '$mod+KeyS': (event) => {
            event.preventDefault();
            onKey('draft');
          },
        },
        // They work while one types, too.
        { ignore: ({ repeat, isComposing }) => repeat || isComposing },
      ),
    [],
  );
  return (
    <KnownContext value={known}>
      <FormProvider value={form}>
        <ProblemsProvider told={state.told} known={known}>
          <div className={styles.form}>
            <ProgressList />
            {/* No button submits it, so that Enter in a field sends nothing by accident. */}
            <form noValidate onSubmit={(event) => event.preventDefault()}>
              <ErrorSummary attempt={state.attempt} />
              {state.overtakenBy && (
                <OvertakenNotice
                  theirs={state.overtakenBy}
                  onKeepMine={() => void sendWhole('draft', state.overtakenBy ?? undefined)}
                  onTakeTheirs={takeTheirs}
                />
              )}
              <SourcePart />
              <WhatPart self={state.stored?.id ?? null} />
              <SaysPart />
              <LinksPart />
              <MorePart />
              <SafetyPart />
              <FilesPart
                stored={state.stored}
                files={files}
                arrivals={arrivals}
                onSaveDraft={() => void sendWhole('draft')}
              />
              <SendBar state={state} isArriving={arrivals.isArriving} onSend={(goal) => void sendWhole(goal)} />
            </form>
            <Help />
          </div>
          <LeaveGuard isUnsaved={() => (isUnsaved() || arrivals.isArriving) && !sent.current} />
          <SessionDialog open={state.signedOut} onSignedIn={signedInAgain} onClose={signedInAgain} />
        </ProblemsProvider>
      </FormProvider>
    </KnownContext>
  );
}
