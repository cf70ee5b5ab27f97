import { parseDay } from '@states-must/domain';
import { NOW, type AskedClocks } from '../../apollo/ask-at.js';
import { stringifySearch, type SearchText } from './search-text.js';

/** The two clocks of an address. */
export type Clocks = AskedClocks;
export { NOW };

const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?Z$/;

/**
 * What an address says of the clocks, `asof=2024-05-01&known=2026-11-24T10:00Z`, and the parts of it that could not be
 * used: a day that the calendar does not have, a moment that is none or that has not come.
 * @param now milliseconds since 1970
 */
export function readClocks(search: SearchText, now: number): { clocks: Clocks; ignored: string[] } {
  const { asof, known } = search;
  const asOf = asof === undefined ? null : parseDay(asof);
  const day = known === undefined ? undefined : MOMENT.exec(known)?.[1];
  const knownAt =
    known !== undefined && day !== undefined && parseDay(day) !== null && Date.parse(known) <= now ? known : null;
  return {
    clocks: { asOf, knownAt },
    ignored: [
      ...(asof !== undefined && asOf === null ? [`asof=${asof}`] : []),
      ...(known !== undefined && knownAt === null ? [`known=${known}`] : []),
    ],
  };
}

/** The clocks as they are written in an address. */
export const clocksText = ({ asOf, knownAt }: Clocks): SearchText => ({
  ...(asOf !== null && { asof: asOf }),
  ...(knownAt !== null && { known: knownAt }),
});

/** The pages that can show another day: the matrix, a place, a cell, an item of evidence. */
const TELLS_TIME = /^\/(matrix|places\/[^/]+(\/[^/]+)?|evidence\/(?!new$)[^/]+)$/;

/** Whether the page of an address can show another day. */
export const tellsTime = (to: string): boolean => TELLS_TIME.test(to.split(/[?#]/, 1)[0] ?? '');

/**
 * The address with these clocks, where its page can show another day and the address says nothing of clocks itself;
 * else the address as it is.
 */
export function withClocks(to: string, clocks: Clocks): string {
  const [beforeHash = '', hash] = to.split('#');
  const [path = '', search = ''] = beforeHash.split('?');
  const given = Object.fromEntries(new URLSearchParams(search));
  const none = clocks.asOf === null && clocks.knownAt === null;
  if (none || !tellsTime(path) || 'asof' in given || 'known' in given) return to;
  const text = stringifySearch({ ...given, ...clocksText(clocks) });
  return `${path}${text}${hash === undefined ? '' : `#${hash}`}`;
}
