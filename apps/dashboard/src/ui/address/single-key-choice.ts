const KEY = 'single-keys';

/** Whether shortcuts of one key are on; they are until the reader switches them off. */
export function keysAreOn(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice on this device. Where the browser keeps nothing it lasts until the page is left. */
export function keepKeys(on: boolean): void {
  try {
    if (on) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, 'off');
  } catch {
    return;
  }
}
