import { Trans, useLingui } from '@lingui/react/macro';
import type { AssessmentKind, Confidence, RaterSeat, Role, Status } from '@states-must/domain';
import { ROLE_LABEL } from '../evidence/kind-words.js';
import { StatusWord } from '../status/status-word.js';
import { Content } from '../text/content.js';
import { MomentText } from '../text/moment-text.js';
import { DECIDED_LABEL, SEAT_LABEL } from './judgement-words.js';
import { sentenceOf, type RuleShown } from './rule-options.js';
import styles from './judgement.module.css';

/** What one rater said, by role and never by name. */
export interface RatingShown {
  id: string;
  seat: RaterSeat;
  role: Role;
  kind: AssessmentKind;
  status: Status;
  confidence: Confidence | null;
  rule: string | null;
  reason: string | null;
  at: string;
}

/** What each rater said, both values where two differed, with the reasons; a rule by its sentence where `rules` has it. */
export function RatingList({ ratings, rules = [] }: { ratings: readonly RatingShown[]; rules?: readonly RuleShown[] }) {
  const { i18n } = useLingui();
  return (
    <ol className={styles.ratings}>
      {ratings.map(({ id, seat, role, kind, status, confidence, rule, reason, at }) => (
        <li key={id}>
          <p className={styles.who}>
            {i18n._(SEAT_LABEL[seat])}: {i18n._(ROLE_LABEL[role])}, <MomentText moment={at} />
          </p>
          <StatusWord status={status} confidence={confidence} />
          <p>
            {i18n._(DECIDED_LABEL[kind])}
            {rule && (
              <>
                {' · '}
                <Trans>
                  by rule <Content>{sentenceOf(rules, rule) ?? rule}</Content>
                </Trans>
              </>
            )}
          </p>
          <p className={styles.reason}>{reason ? <Content>{reason}</Content> : <Trans>Agrees.</Trans>}</p>
        </li>
      ))}
    </ol>
  );
}
