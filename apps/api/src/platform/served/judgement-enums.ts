import * as words from '@states-must/domain';
import { served } from './enums.js';

export const JudgementKindEnum = served(
  'JudgementKind',
  words.JUDGEMENT_KINDS,
  'What people put on record beside evidence.',
  {
    SEARCH: 'Somebody looked for evidence.',
    POSITION: 'A party says how a cell stands.',
    ASSESSMENT: 'People decide how a cell stands.',
    RELIABILITY: 'A source turns out more or less reliable.',
  },
);
export const JudgementStateEnum = served('JudgementState', words.JUDGEMENT_STATES, 'Where such a record stands.', {
  PENDING: 'It waits for a second person.',
  DISPUTED: 'Two raters differ; it waits for a third person.',
  APPROVED: 'It counts.',
  DECLINED: 'A second person declined it, with a reason.',
  WITHDRAWN: 'It was taken back and counts no more.',
});
export const JudgementActionEnum = served(
  'JudgementAction',
  words.JUDGEMENT_ACTIONS,
  'What a member may do with such a record now.',
);
export const PartyEnum = served('Party', words.PARTIES, 'Who holds a position.', {
  STATE: 'The state: its government or another of its bodies.',
  SEX_WORKER_LED_GROUP: 'A group that sex workers lead.',
  NATIONAL_INSTITUTION: 'A national human-rights institution.',
  DISSENTING_RATER: 'A rater whose view did not hold. It comes from the assessment itself.',
});
export const AssessmentKindEnum = served('AssessmentKind', words.ASSESSMENT_KINDS, 'What people decide of a cell.', {
  CONFIRM: 'The rules are right. It holds while the proposal is the one confirmed.',
  OVERRIDE: 'The rules are not right here. It holds until people revise or withdraw it.',
  NOT_APPLICABLE: 'The duty does not arise here.',
  DECIDED_BY_PARENT: 'The state above this part decides the matter.',
});
export const RaterSeatEnum = served('RaterSeat', words.RATER_SEATS, 'Whose view a rating is.', {
  AUTHOR: 'Who put the assessment on record.',
  SECOND: 'The second person, who agrees or differs.',
  ADJUDICATOR: 'The third person, who decides between two who differ.',
});
