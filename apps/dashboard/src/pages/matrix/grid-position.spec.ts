import { describe, expect, it } from '@jest/globals';
import { nextPosition, type GridSize } from './grid-position.js';

const size: GridSize = { rows: 390, columns: 27, page: 19, rightToLeft: false };
const press = (key: string, at: { row: number; column: number }, changes: Partial<GridSize> = {}, control = false) =>
  nextPosition(at, key, control, { ...size, ...changes });

describe('the keyboard in the grid', () => {
  const middle = { row: 10, column: 5 };

  it.each([
    ['ArrowDown', { row: 11, column: 5 }],
    ['ArrowUp', { row: 9, column: 5 }],
    ['ArrowRight', { row: 10, column: 6 }],
    ['ArrowLeft', { row: 10, column: 4 }],
    ['PageDown', { row: 29, column: 5 }],
    ['PageUp', { row: 0, column: 5 }],
    ['Home', { row: 10, column: 0 }],
    ['End', { row: 10, column: 26 }],
  ])('%s moves', (key, to) => expect(press(key, middle)).toEqual(to));

  it('swaps left and right where the page reads from right to left, and nothing else', () => {
    expect(press('ArrowRight', middle, { rightToLeft: true })).toEqual({ row: 10, column: 4 });
    expect(press('ArrowLeft', middle, { rightToLeft: true })).toEqual({ row: 10, column: 6 });
    expect(press('Home', middle, { rightToLeft: true })).toEqual({ row: 10, column: 0 });
    expect(press('ArrowDown', middle, { rightToLeft: true })).toEqual({ row: 11, column: 5 });
  });

  it('goes to the corners of the places with Control', () => {
    expect(press('Home', middle, {}, true)).toEqual({ row: 0, column: 0 });
    expect(press('End', middle, {}, true)).toEqual({ row: 389, column: 26 });
  });

  it('stays inside, and reaches the headings by an arrow but not by a page', () => {
    expect(press('ArrowLeft', { row: 0, column: 0 })).toEqual({ row: 0, column: 0 });
    expect(press('ArrowDown', { row: 389, column: 3 })).toEqual({ row: 389, column: 3 });
    expect(press('ArrowUp', { row: 0, column: 3 })).toEqual({ row: -1, column: 3 });
    expect(press('ArrowUp', { row: -1, column: 3 })).toEqual({ row: -1, column: 3 });
    expect(press('PageUp', { row: 4, column: 3 })).toEqual({ row: 0, column: 3 });
  });

  it('leaves every other key alone', () => {
    for (const key of ['Tab', 'Enter', 'a', 'Escape', 'F10']) expect(press(key, middle)).toBeNull();
  });
});
