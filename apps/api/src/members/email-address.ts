/** Longest address that mail servers carry (RFC 5321). */
const MAX = 254;

/**
 * The address in the one form that it is stored and compared in: trimmed, lower case, composed. Null where the text is
 * not an address: one @, something before it, a host with a dot or `.invalid` behind it, no spaces or control signs.
 */
export const parseEmail = (text: string): string | null => {
  const folded = text.trim().normalize('NFC').toLowerCase();
  if (folded.length > MAX) return null;
  return /^[^\s@\p{C}"<>(),:;\\[\]]{1,64}@[^\s@\p{C}"<>(),:;\\[\]]+\.[^\s@.\p{C}"<>(),:;\\[\]]{2,}$/u.test(folded)
    ? folded
    : null;
};
