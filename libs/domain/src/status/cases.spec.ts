import { CLAUSES } from './clauses.js';
import { runCase } from './cases/run-case.js';
import { METHOD_1_0, withoutClause } from './method.js';
import { readCases } from './testing/read-cases.js';

const cases = readCases();

describe('the cases of method 1.0', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(runCase(one)).toEqual([]);
  });

  it('are at least 60, each with a name of its own, a reason in a sentence and its rules', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
    for (const one of cases) {
      expect(one.because).toMatch(/^[A-Z].{20,}\.$/);
      expect(one.rules.every((rule) => rule >= 1 && rule <= 8)).toBe(true);
      expect(one.rules.length).toBeGreaterThan(0);
    }
  });

  it('show every rule', () => {
    const shown = new Set(cases.flatMap((one) => one.rules));
    expect([...shown].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('each clause of rules 1 to 7', () => {
  it.each(CLAUSES.map((clause) => clause.id))('%s decides at least one case', (clause) => {
    const method = withoutClause(METHOD_1_0, clause);
    const failing = cases.filter((one) => runCase(one, method).length > 0);
    expect(failing.map((one) => one.id)).not.toEqual([]);
  });
});
