import { useCallback, useRef } from 'react';

/** 128 random bits as text. Unlike `randomUUID` it also works where the page is not served over https. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Gives each attempt to write its key. The same request sent again, because the answer never came, keeps its key, so
 * the service does it once; a request with other contents gets a new one.
 *
 * @returns a function from the mutation's name and its contents to the key
 */
export function useAttemptKey(): (operation: string, contents: unknown) => string {
  const made = useRef(new Map<string, string>());
  return useCallback((operation, contents) => {
    const attempt = JSON.stringify([operation, contents]);
    const key = made.current.get(attempt) ?? randomKey();
    made.current.set(attempt, key);
    return key;
  }, []);
}
