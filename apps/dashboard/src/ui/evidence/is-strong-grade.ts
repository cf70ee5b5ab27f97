import { METHOD_1_0, type Reliability } from '@states-must/domain';

/** Whether a grade is strong enough to decide an answer (rule 2 of the method). */
export function isStrongGrade(reliability: Reliability, credibility: number): boolean {
  const { strong } = METHOD_1_0.parameters;
  return strong.reliability.includes(reliability) && (strong.credibility as readonly number[]).includes(credibility);
}
