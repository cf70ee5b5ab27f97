const PRESSES = 3;
/** Milliseconds between two presses that still count as one wish. */
const PAUSE = 2000;

/** Calls `onThird` when Shift alone is pressed three times in a row. Returns how to stop listening. */
export function countShiftPresses(
  target: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  onThird: () => void,
) {
  let presses = 0;
  let last = 0;
  let alone = false;
  const down = (event: KeyboardEvent) => {
    if (event.repeat) return;
    alone = event.key === 'Shift';
    if (!alone) presses = 0;
  };
  const up = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || !alone) return;
    alone = false;
    presses = event.timeStamp - last <= PAUSE ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses >= PRESSES) {
      presses = 0;
      onThird();
    }
  };
  target.addEventListener('keydown', down);
  target.addEventListener('keyup', up);
  return () => {
    target.removeEventListener('keydown', down);
    target.removeEventListener('keyup', up);
  };
}
