import { describe, expect, it } from '@jest/globals';
import type { CellStepFragment } from '../../gql/apollo/graphql.js';
import { drawOnPage } from '../testing/draw-on-page.js';
import { ChangeStep } from './change-step.js';

const head = (change: Partial<CellStepFragment['before']> = {}): CellStepFragment['before'] => {
  return { status: 'CONTRARY', confidence: 'LOW', contested: false, basis: 'PROPOSED', direction: null, ...change };
};
const step = (change: Partial<CellStepFragment>): CellStepFragment => ({
  ...{ id: '1', at: '2026-11-24T10:00:00.000Z', since: null, kind: 'KNOWLEDGE', changed: [], methodVersion: '1.0' },
  ...{ hiddenEvidenceCount: 0, before: head(), after: head(), evidence: [] },
  ...change,
});
const item = { id: 'e1', reference: 'E26', title: 'A title', kind: 'FINDING', sensitive: false } as const;
const draw = async (change: Partial<CellStepFragment>) => (await drawOnPage(<ChangeStep step={step(change)} />)).text();

describe('a change of a cell', () => {
  it('says from what to what, since when and by what', async () => {
    const text = await draw({
      ...{ kind: 'WORLD', changed: ['STATUS'], since: '2027-06-01' },
      after: head({ status: 'PARTLY_MET', confidence: 'MEDIUM' }),
      evidence: [{ ...item, title: 'The act of 2026' }],
    });
    expect(text).toContain('The world changed');
    expect(text).toMatch(/Contrary · low confidence.*changed to.*Partly met · medium confidence/);
    expect(text).toContain('By the evidence it has been so since 1 Jun');
    expect(text).toContain('Brought by: The act of 2026.');
  });

  it('says how sure where the status stayed', async () => {
    const text = await draw({ changed: ['CONFIDENCE'], before: head({ confidence: 'MEDIUM' }) });
    expect(text).toContain('now with low confidence; before with medium confidence');
    expect(text).not.toContain('changed to');
  });

  it('says who holds it, and whether it is contested', async () => {
    const text = await draw({ changed: ['CONTESTED', 'BASIS'], after: head({ contested: true, basis: 'ASSESSED' }) });
    expect(text).toContain('It is contested now, by the decision. A decision of reviewers holds now.');
  });

  it('says that only a party can have made it contested where no item came', async () => {
    const now = { changed: ['CONTESTED' as const], after: head({ contested: true }) };
    expect(await draw(now)).toContain('It is contested now, by a position of a party.');
    expect(await draw({ ...now, evidence: [item] })).toContain('It is contested now. ');
  });

  it('names an item with a content note by its reference and kind', async () => {
    const text = await draw({ evidence: [{ ...item, sensitive: true }] });
    expect(text).toContain('Brought by: Item E26 (Finding, with a content note).');
    expect(text).not.toContain('A title');
  });

  it('counts the items that are public no longer, and tells a correction and a change of method apart', async () => {
    expect(await draw({ kind: 'CORRECTION', hiddenEvidenceCount: 2 })).toContain(
      '2 items that brought it are public no longer.',
    );
    expect(await draw({ kind: 'CORRECTION' })).toContain('Correction');
    expect(await draw({ kind: 'METHOD' })).toContain('Method changed');
  });
});
