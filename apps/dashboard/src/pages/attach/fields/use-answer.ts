import { useEffect, useEffectEvent, useState } from 'react';

/** Milliseconds after the last key before the service is asked. */
const PAUSE = 200;

/**
 * Asks the service about what is being typed, a short pause after the last change of `about`. The answer before stays
 * until the next one is there; null before the first. A question that is overtaken is not answered.
 */
export function useAnswer<T>(
  about: string,
  ask: () => Promise<T>,
  pause = PAUSE,
): { answer: T | null; failed: boolean } {
  const [state, setState] = useState<{ answer: T | null; failed: boolean }>({ answer: null, failed: false });
  const asked = useEffectEvent(ask);
  useEffect(() => {
    let wanted = true;
    const timer = window.setTimeout(() => {
      asked()
        .then((answer) => wanted && setState({ answer, failed: false }))
        .catch(() => wanted && setState({ answer: null, failed: true }));
    }, pause);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [about, pause]);
  return state;
}
