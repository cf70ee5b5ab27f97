import { describe, expect, it } from '@jest/globals';
import { groupEvidence } from './group-evidence.js';
import { cellOf, criterion, item, link } from './testing/cell-of-facts.js';

const cell = cellOf({
  criteria: [criterion('a', 'PRACTICE'), criterion('b', 'PRACTICE')],
  items: [item('weak', { reliability: 'E' }), item('both'), item('near')],
  links: [
    link('weak', 'a', 'CONTRADICTS'),
    link('both', 'a', 'CONTRADICTS'),
    link('both', 'b', 'CONTEXT'),
    link('near', 'b', 'SUPPORTS'),
  ],
});

describe('evidence by what it says', () => {
  const groups = groupEvidence(cell.criteria);

  it('stands in three groups, in order, empty ones too', () => {
    expect(groups.map(({ effect }) => effect)).toEqual(['SUPPORTS', 'CONTRADICTS', 'CONTEXT']);
    expect(groupEvidence([]).map(({ entries }) => entries)).toEqual([[], [], []]);
  });

  it('puts what decides before what does not', () => {
    expect(groups[1]?.entries.map((entry) => entry.item.id)).toEqual(['both', 'weak']);
  });

  it('shows an item that says two things in both groups, and anchors it once', () => {
    const shown = groups.flatMap(({ effect, entries }) =>
      entries.filter((entry) => entry.item.id === 'both').map((entry) => [effect, entry.first]),
    );
    expect(shown).toEqual([
      ['CONTRADICTS', true],
      ['CONTEXT', false],
    ]);
  });

  it('gives the full entry what the item says as context, for its line there says only where it stands', () => {
    const [full] = groups[1]?.entries ?? [];
    expect(full?.context.map(({ criterion: code, part }) => [code, part])).toEqual([['CRM-1.b', 'CONTEXT']]);
    expect(groups[2]?.entries.map(({ context }) => context)).toEqual([[]]);
  });

  it('keeps each thing said with its part in the answer', () => {
    const [against] = groups[1]?.entries ?? [];
    expect(against?.sayings.map(({ criterion: code, part }) => [code, part])).toEqual([['CRM-1.a', 'DECIDES']]);
  });
});
