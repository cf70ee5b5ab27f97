/** What the packages say of the entries of ISO 3166-1 and of the parts of states, unchanged. */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const world = load('world-countries');
const iso = load('i18n-iso-countries');
const subdivisions = load('iso-3166-2');
const containment = load('cldr-core/supplemental/territoryContainment.json').supplemental.territoryContainment;
const cldrNames = (language) =>
  load(`cldr-subdivisions-full/subdivisions/${language}/${language}.json`).subdivisions.localeDisplayNames.subdivisions;

const LANGUAGES = ['en', 'fr', 'es', 'ar'];
for (const language of LANGUAGES) iso.registerLocale(load(`i18n-iso-countries/langs/${language}.json`));

/** The finest UN M49 groups, by the CLDR's copy of them: three digits, one for each entry, none for Antarctica. */
const m49Of = new Map(
  Object.entries(containment)
    .filter(([code, group]) => /^\d{3}$/.test(code) && !group._grouping)
    .flatMap(([code, group]) => group._contains.filter((member) => /^[A-Z]{2}$/.test(member)).map((m) => [m, code])),
);

/** Members of the United Nations. world-countries counts the Holy See as one, so the two are held against each other. */
const members = new Set(containment.UN._contains);
const disagreeing = world.filter((entry) => entry.unMember !== members.has(entry.cca2)).map((entry) => entry.cca2);
if (members.size !== 193 || disagreeing.join() !== 'VA') {
  throw new Error(`The packages no longer agree on the members of the United Nations: ${disagreeing.join(', ')}`);
}

/** The tag that a page can use, for the languages that world-countries names otherwise than browsers do. */
const TAGS = { bar: 'de', cnr: 'cnr', gsw: 'de', mey: 'ar', nor: 'no', prs: 'fa-AF' };
const tagOf = (language) => TAGS[language] ?? Intl.getCanonicalLocales(language)[0];

/** English and French from world-countries, whose common names are shorter; Spanish and Arabic from i18n-iso-countries, which has fewer slips. */
function namesOf(entry) {
  return {
    en: entry.name.common,
    fr: entry.translations.fra.common,
    es: iso.getName(entry.cca2, 'es'),
    ar: iso.getName(entry.cca2, 'ar'),
  };
}

/** @param {Record<string, string>} ownLanguages code -> ISO 639-3 or `none`, from jurisdictions.yaml */
export function readEntries(ownLanguages) {
  return world
    .map((entry) => {
      const native = entry.name.native ?? {};
      const chosen = ownLanguages[entry.cca2] ?? Object.keys(native).find((language) => language !== 'eng');
      if (chosen && chosen !== 'none' && !native[chosen]) {
        throw new Error(`jurisdictions.yaml: ownLanguages.${entry.cca2}: world-countries has no name in ${chosen}.`);
      }
      const own = chosen && chosen !== 'none' ? { name: native[chosen].common, language: tagOf(chosen) } : null;
      const isoNames = LANGUAGES.flatMap((language) => iso.getName(entry.cca2, language, { select: 'all' }) ?? []);
      const alpha3 = entry.cca2 === 'XK' ? [] : [entry.cca3];
      return {
        code: entry.cca2,
        unMember: members.has(entry.cca2),
        m49: m49Of.get(entry.cca2) ?? null,
        names: namesOf(entry),
        own,
        aliases: [
          ...alpha3,
          entry.name.official,
          entry.translations.fra.common,
          ...isoNames,
          ...Object.values(native).map((name) => name.common),
          ...entry.altSpellings,
        ],
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** @param {{state: string, language?: string, own?: Record<string, string>, codes: string[]}[]} lists from jurisdictions.yaml */
export function readParts(lists) {
  const english = cldrNames('en');
  return lists.flatMap((list) =>
    list.codes.map((code) => {
      const key = code.replace('-', '').toLowerCase();
      const registered = subdivisions.subdivision(code)?.name;
      if (!english[key] || !registered) throw new Error(`jurisdictions.yaml: parts: no package knows ${code}.`);
      const language = list.own?.[code] ?? list.language ?? null;
      const name = language === 'cy' ? cldrNames('cy')[key] : registered;
      return {
        code,
        parent: list.state,
        names: { en: english[key], ...(LANGUAGES.includes(language) ? { [language]: name } : {}) },
        own: language ? { name, language } : null,
        aliases: [registered],
      };
    }),
  );
}
