import { describe, expect, it } from '@jest/globals';
import { lineStarts, linesInView, linesToDraw } from './lines-in-view.js';

describe('the lines in view', () => {
  const starts = lineStarts([36, 34, 34, 34, 36, 34, 34]);

  it('begin where those before them end', () => expect(starts).toEqual([0, 36, 70, 104, 138, 174, 208, 242]));

  it('are those that any part of the window touches, and some more', () => {
    expect(linesInView(starts, 0, 50, 0)).toEqual({ first: 0, last: 1 });
    expect(linesInView(starts, 69, 1, 0)).toEqual({ first: 1, last: 2 });
    expect(linesInView(starts, 104, 60, 1)).toEqual({ first: 2, last: 5 });
  });

  it('end with the list', () => {
    expect(linesInView(starts, 200, 900, 3)).toEqual({ first: 2, last: 6 });
    expect(linesInView(starts, 5000, 900, 0)).toEqual({ first: 6, last: 6 });
    expect(linesToDraw(linesInView(lineStarts([]), 0, 900, 3), undefined)).toEqual([]);
  });

  it('keep the line that holds the focus, in its order', () => {
    expect(linesToDraw({ first: 2, last: 4 }, undefined)).toEqual([2, 3, 4]);
    expect(linesToDraw({ first: 2, last: 4 }, 3)).toEqual([2, 3, 4]);
    expect(linesToDraw({ first: 2, last: 4 }, 0)).toEqual([0, 2, 3, 4]);
    expect(linesToDraw({ first: 2, last: 4 }, 9)).toEqual([2, 3, 4, 9]);
  });
});
