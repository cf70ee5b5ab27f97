import { describe, expect, it, jest } from '@jest/globals';
import { countShiftPresses } from './count-shift-presses.js';

const press = (key: string, at: number) => {
  for (const type of ['keydown', 'keyup']) {
    const event = new KeyboardEvent(type, { key });
    Object.defineProperty(event, 'timeStamp', { value: at });
    window.dispatchEvent(event);
  }
};

describe('leaving by the Shift key', () => {
  it('leaves at the third press, and not before', () => {
    const leave = jest.fn();
    const stop = countShiftPresses(window, leave);
    press('Shift', 100);
    press('Shift', 400);
    expect(leave).not.toHaveBeenCalled();
    press('Shift', 700);
    expect(leave).toHaveBeenCalledTimes(1);
    stop();
  });

  it('counts neither slow presses nor those with another key between', () => {
    const leave = jest.fn();
    const stop = countShiftPresses(window, leave);
    press('Shift', 100);
    press('Shift', 5000);
    press('Shift', 5200);
    press('a', 5300);
    press('Shift', 5400);
    press('Shift', 5500);
    expect(leave).not.toHaveBeenCalled();
    stop();
  });
});
