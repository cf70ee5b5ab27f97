/** Text as it is compared in a search: no accents, no case, no punctuation. "Côte d’Ivoire" and "cote divoire" are equal. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`.,()-]/g, '');
