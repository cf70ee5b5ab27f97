import { assessmentApprovedSince, type JudgementRecord, type Tx } from '@states-must/database';
import { heldRating } from '@states-must/domain';
import { Refusal } from '../../platform/write/refusal.js';
import { WHO } from './open-record.js';
import { insistOnOwnAnswer } from './own-answer.js';
import { insistOnSameProposal, type ProposedNow } from './proposal.js';

/**
 * An assessment is decided on the cell that its author saw: nobody else's was approved meanwhile, the cell is no roll-up
 * by now, and the rules propose what they proposed. Ask on locked cells: of two at one moment one comes first.
 *
 * @returns what the rules propose for its day
 * @throws Refusal STALE_PROPOSAL or ROLL_UP, with what came between
 */
export const insistItStands = async (tx: Tx, record: JudgementRecord): Promise<ProposedNow> => {
  const other = await assessmentApprovedSince(tx, record.id);
  if (other) throw decidedMeanwhile(other, tx.memberId);
  const mend = { text: 'Decline this, and assess the parts instead', field: null };
  await insistOnOwnAnswer(tx, record.cells[0]!, record.assessment!.asOf, mend);
  return insistOnSameProposal(tx, record);
};

const decidedMeanwhile = ({ approvedAt, decidedRole, assessment }: JudgementRecord, me: string | null): Refusal => {
  const { ratings, asOf } = assessment!;
  const third = ratings.find(({ seat }) => seat === 'ADJUDICATOR');
  const decider = third ?? ratings.find(({ seat }) => seat === 'SECOND');
  const who = decider && decider.memberId === me ? 'You' : WHO[decidedRole ?? 'REVIEWER'];
  const act = third ? 'decided between the raters of' : 'approved';
  const when = `on ${approvedAt!.slice(0, 10)} at ${approvedAt!.slice(11, 16)} UTC`;
  const { status } = heldRating(ratings);
  const why = `${who} ${act} another assessment of this cell ${when}, after this was proposed: ${status} from ${asOf} on.`;
  const mend = 'Let its author withdraw this, or decline it, and propose anew on what stands now.';
  return Refusal.of('STALE_PROPOSAL', `${why} ${mend}`);
};
