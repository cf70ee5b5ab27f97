/**
 * One comparable key for a publisher, so that two spellings of a name are one publisher: letters and digits only, accents
 * and case folded. All bodies of one state are one publisher: the state's code stands for them.
 */
export function publisherKey(name: string, bodyOf: string | null): string {
  if (bodyOf !== null) return bodyOf;
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded === '' ? name.trim() : folded;
}
