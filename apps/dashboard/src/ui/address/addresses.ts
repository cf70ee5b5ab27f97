/** The addresses of the pages, without the language. Codes are written in lower case. */
const low = (code: string) => encodeURIComponent(code.toLowerCase());

export const overviewAddress = () => '/';
export const matrixAddress = (search: Record<string, string> = {}) => `/matrix${searchOf(search)}`;
export const placesAddress = () => '/places';
export const placeAddress = (jurisdiction: string, obligation?: string) =>
  `/places/${low(jurisdiction)}${obligation ? `#${low(obligation)}` : ''}`;
export const cellAddress = (jurisdiction: string, obligation: string) =>
  `/places/${low(jurisdiction)}/${low(obligation)}`;
export const areaAddress = (area: string) => `/areas/${low(area)}`;
export const obligationsAddress = () => '/obligations';
export const obligationAddress = (obligation: string) => `/obligations/${low(obligation)}`;
export const evidenceListAddress = (search: Record<string, string> = {}) => `/evidence${searchOf(search)}`;
export const evidenceAddress = (id: string) => `/evidence/${encodeURIComponent(id)}`;
export const editEvidenceAddress = (id: string) => `/evidence/${encodeURIComponent(id)}/edit`;
/** @param about a cell (`no.crm-1`) or a criterion of it (`no.crm-1.a`) that the form starts with */
export const attachAddress = (about?: string) => `/evidence/new${about ? `?for=${about.toLowerCase()}` : ''}`;
export const reviewAddress = (id?: string) => (id ? `/review/${encodeURIComponent(id)}` : '/review');
/** Where people decide on a cell, or put a position or a search on record of it. */
export const decideAddress = (jurisdiction: string, obligation: string) =>
  `${cellAddress(jurisdiction, obligation)}/decide`;
/** Where another reliability of an item's source is proposed. */
export const gradeSourceAddress = (item: string) => `/evidence/${encodeURIComponent(item)}/reliability`;
export const recordsAddress = () => '/review/records';
export const changesAddress = (search: Record<string, string> = {}) => `/changes${searchOf(search)}`;
export const editionsAddress = () => '/editions';
export const editionAddress = (slug: string) => `/editions/${encodeURIComponent(slug)}`;
/** @param to the second edition; today without it */
export const compareAddress = (from: string, to = '') => `${editionAddress(from)}/compare${searchOf({ to })}`;
export const gapsAddress = () => '/gaps';
export const membersAddress = () => '/members';
export const methodAddress = (section?: string) => `/method${section ? `#${section}` : ''}`;
/** @param back the address to come back to, without the language */
export const signInAddress = (back?: string) => `/sign-in${back ? `?back=${encodeURIComponent(back)}` : ''}`;

function searchOf(search: Record<string, string>): string {
  const pairs = Object.entries(search)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return pairs.length ? `?${pairs.join('&')}` : '';
}
