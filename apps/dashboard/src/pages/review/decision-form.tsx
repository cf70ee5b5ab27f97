import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { REVIEW_CHECKS, type ReviewCheck } from '@states-must/domain';
import { useRef, useState } from 'react';
import { forgetPublished } from '../../apollo/forget-published.js';
import { ReviewItemDocument, ReviewQueueDocument } from '../../gql/review/graphql.js';
import { problemSentence } from '../../ui/forms/problem-sentence.js';
import { TextArea } from '../../ui/forms/text-area.js';
import { FormAlert } from '../../ui/forms/form-alert.js';
import { useAnnounce } from '../../ui/notices/announcer.js';
import { checkId, Checks, firstOpen, toggled } from './checks.js';
import { DecisionBar } from './decision-bar.js';
import { useKeysSetting } from './keys-setting.js';
import type { Neighbours } from './neighbours.js';
import type { Decision, Item } from './review-types.js';
import type { Taken } from './undo-notice.js';
import { useDecide } from './use-decide.js';
import { useOpenItem } from './use-open-item.js';
import { useReviewKeys } from './use-review-keys.js';

const NOTHING = { sentences: [] as string[], attempt: 0 };

/** The checks, the reason and the decision. What was written stays until a decision has gone through. */
export function DecisionForm(props: {
  item: Item;
  beside: Neighbours;
  onDecided: (item: Item, taken: Taken | null) => void;
}) {
  const { item, beside, onDecided } = props;
  const { t, i18n } = useLingui();
  const client = useApolloClient();
  const announce = useAnnounce();
  const openItem = useOpenItem();
  const decide = useDecide();
  const [keysOn, setKeysOn] = useKeysSetting();
  const [ticked, setTicked] = useState<ReadonlySet<ReviewCheck>>(new Set());
  const [reason, setReason] = useState('');
  const [checksMissing, setChecksMissing] = useState(false);
  const [reasonMissing, setReasonMissing] = useState(false);
  const [refused, setRefused] = useState(NOTHING);
  const [busy, setBusy] = useState(false);
  const [seen, setSeen] = useState(item.version);
  // What was checked was an older version.
  if (seen !== item.version) {
    setSeen(item.version);
    setTicked(new Set());
  }
  const wanted = useRef<Decision>('SEND_BACK');
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const actions = item.review?.actions ?? [];
  const refuse = (sentences: string[]) => setRefused(({ attempt }) => ({ sentences, attempt: attempt + 1 }));
  const said: Record<Decision, string> = {
    APPROVE: t`Approved: ${item.title}`,
    SEND_BACK: t`Sent back: ${item.title}`,
    DECLINE: t`Declined: ${item.title}`,
  };
  const send = async (decision: Decision) => {
    setBusy(true);
    try {
      const outcome = await decide(decision, item, { reason: reason.trim(), checklist: [...ticked] });
      if (outcome?.__typename !== 'EvidenceChanged') {
        const problems = outcome?.problems ?? [];
        // Who was faster, and what they did, is the service's to say.
        refuse(problems.map((each) => (each.code === 'STALE_VERSION' ? each.message : problemSentence(each, i18n))));
        // It may have moved on: it is shown as it stands now, and what was written stays.
        await client.refetchQueries({ include: [ReviewItemDocument, ReviewQueueDocument] });
        return;
      }
      const step = outcome.evidence.review?.events.findLast(({ byYou, undoFor }) => byYou && undoFor > 0);
      announce(`${said[decision]}. ${t`Ctrl Z takes it back for ten seconds.`}`);
      onDecided(item, step ? { id: step.id, decision, item } : null);
      openItem(beside.goOn);
      void forgetPublished(client);
    } catch {
      refuse([t`The service could not be reached. Nothing was changed. Try again.`]);
    } finally {
      setBusy(false);
    }
  };
  const press = (decision: Decision) => {
    if (busy || !actions.includes(decision)) return;
    wanted.current = decision;
    setRefused(NOTHING);
    if (decision === 'APPROVE') {
      const open = firstOpen(ticked);
      setChecksMissing(open !== null);
      if (open === null) return void send(decision);
      document.getElementById(checkId(open))?.focus();
      announce(t`Tick every check first. If one fails, ask for changes.`);
      return;
    }
    setReasonMissing(reason.trim() === '');
    if (reason.trim() !== '') return void send(decision);
    reasonField.current?.focus();
  };
  useReviewKeys(
    {
      approve: () => press('APPROVE'),
      sendBack: () => press('SEND_BACK'),
      decline: () => press('DECLINE'),
      check: (at) => actions.includes('APPROVE') && setTicked(toggled(ticked, REVIEW_CHECKS[at]!)),
      next: () => beside.next && openItem(beside.next),
      previous: () => beside.previous && openItem(beside.previous),
    },
    keysOn,
  );
  const mayDecide = actions.some((action) => ['APPROVE', 'SEND_BACK', 'DECLINE'].includes(action));
  if (!mayDecide && reason === '') return <FormAlert {...refused} />;
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      {actions.includes('APPROVE') && (
        <Checks
          ticked={ticked}
          onChange={setTicked}
          keysOn={keysOn}
          missing={checksMissing && firstOpen(ticked) !== null}
        />
      )}
      <FormAlert {...refused} />
      <TextArea
        ref={reasonField}
        label={<Trans>Reason</Trans>}
        hint={<Trans>Needed to ask for changes or to decline. The author reads it; Ctrl Enter sends it.</Trans>}
        error={reasonMissing ? <Trans>Say why, so that others can follow the decision.</Trans> : undefined}
        limit={2000}
        typed={reason}
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
          setReasonMissing(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          press(wanted.current === 'APPROVE' ? 'SEND_BACK' : wanted.current);
        }}
      />
      {mayDecide && <DecisionBar actions={actions} busy={busy} keysOn={keysOn} onKeysOn={setKeysOn} onPress={press} />}
    </form>
  );
}
