import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import text from '../text/text.module.css';

const Announce = createContext<(sentence: string) => void>(() => undefined);

/** Says a sentence to screen readers, once and politely. What it says must also stand on the page. */
export const useAnnounce = () => useContext(Announce);

/** Holds the one live region of the page. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState('');
  const again = useRef(false);
  const announce = useCallback((sentence: string) => {
    // The same sentence twice must change the region's text, or it is not spoken again.
    again.current = !again.current;
    setSaid(again.current ? sentence : `${sentence}\u00a0`);
  }, []);
  return (
    <Announce value={announce}>
      {children}
      <p role="status" aria-live="polite" className={text.hidden}>
        {said}
      </p>
    </Announce>
  );
}
