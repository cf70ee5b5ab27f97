import { useState, type KeyboardEvent } from 'react';

/** Lines that Page Up and Page Down pass. */
const PAGE = 8;

/** How a combo box moves through its list: which line is marked, and whether the list is open. No line is marked until an arrow is pressed. */
export function useListKeys(props: { items: readonly { id: string }[]; onSelect: (id: string) => void }) {
  const { items, onSelect } = props;
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  // The list may have become shorter.
  const active = Math.min(marked, items.length - 1);
  const show = () => setOpen(true);
  const close = () => {
    setOpen(false);
    setMarked(-1);
  };
  const take = (at: number) => {
    const item = items[at];
    if (!item) return;
    close();
    onSelect(item.id);
  };
  /** Marks a line that many further on; past an end it goes on at the other one. Opens the list first. */
  const move = (by: number) => {
    setOpen(true);
    const last = items.length - 1;
    if (last < 0) return;
    if (!open || active < 0) setMarked(by > 0 ? 0 : last);
    else if (Math.abs(by) > 1) setMarked(Math.max(0, Math.min(last, active + by)));
    else setMarked(active + by < 0 ? last : active + by > last ? 0 : active + by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };
    const by = steps[event.key];
    if (by !== undefined && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (event.altKey && event.key === 'ArrowUp') close();
      else move(by);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && open) {
      event.preventDefault();
      if (active >= 0) take(active);
      else close();
    } else if (event.key === 'Escape' && open) {
      // It closes the list and not the dialog around it.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  /** After typing: the list is open, and no line of the new one is marked. */
  const startOver = () => {
    setOpen(true);
    setMarked(-1);
  };
  return { open, active, show, close, take, onKeyDown, startOver };
}
