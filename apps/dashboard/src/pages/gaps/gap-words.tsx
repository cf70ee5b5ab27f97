import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import type { GapCode } from '@states-must/domain';
import type { GapRowFragment } from '../../gql/gaps/graphql.js';
import { PartialDate } from '../../ui/text/partial-date.js';
import { useNumber } from '../../ui/text/use-number.js';
import type { GapTab } from './gaps-fields.js';

/** What each reason is called in the filter. */
export const REASON_LABEL: Record<GapCode, MessageDescriptor> = {
  REVIEW_DUE: msg`Review due`,
  CONTESTED: msg`Contested`,
  STALE: msg`Old evidence`,
  WEAK_ONLY: msg`Weak items only`,
  SINGLE_SOURCE: msg`One publisher`,
  LOW_CONFIDENCE: msg`Low confidence`,
  UNANSWERED: msg`Open questions`,
  NOT_ASSESSED: msg`Nobody looked`,
};

/** The parts of the queue. */
export const TAB_LABEL: Record<GapTab, MessageDescriptor> = {
  open: msg`Open`,
  mine: msg`Mine`,
  taken: msg`Taken`,
  snoozed: msg`Put off`,
  done: msg`Done`,
};

type Reason = GapRowFragment['reasons'][number];

/** Why a cell wants work, as a sentence with its numbers. */
export function ReasonSentence({ reason }: { reason: Reason }) {
  const number = useNumber();
  const { code, day } = reason;
  const count = reason.count ?? 0;
  const of = number(reason.of ?? 0);
  switch (code) {
    case 'REVIEW_DUE':
      return <Trans>What people decided and what the rules propose have come apart.</Trans>;
    case 'CONTESTED':
      return <Trans>Strong evidence, or a party, disagrees.</Trans>;
    case 'STALE':
      return day === null ? (
        <Trans>It rests on old evidence.</Trans>
      ) : (
        <Trans>
          Its newest evidence reaches to <PartialDate date={day} />.
        </Trans>
      );
    case 'WEAK_ONLY':
      return <Plural value={count} one="# item, too weak to decide." other="# items, none strong enough to decide." />;
    case 'SINGLE_SOURCE':
      return (
        <Trans>
          {number(count)} of {of} answers rest on one publisher alone.
        </Trans>
      );
    case 'LOW_CONFIDENCE':
      return <Trans>Its confidence is low.</Trans>;
    case 'UNANSWERED':
      return (
        <Trans>
          {number(count)} of {of} questions are open.
        </Trans>
      );
    case 'NOT_ASSESSED':
      return <Trans>Nobody has looked yet.</Trans>;
  }
}
