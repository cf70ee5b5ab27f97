/** An element of a document. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TAG = /^<(\/?)([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>/;

function plain(text: string): string {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text)) throw new Error('No XML character.');
  if (text.includes(']]>')) throw new Error('"]]>" stands in text.');
  return text.replace(/&([^;&]*)(;?)/g, (all, name: string, end: string) => {
    if (end !== ';' || ENTITIES[name] === undefined) throw new Error(`No entity: ${all}`);
    return ENTITIES[name]!;
  });
}

/** Reads a document strictly; throws where it is not well-formed. Knows what feeds need: no comments, no CDATA, no DTD. */
export function readXml(source: string): Element {
  const declared = '<?xml version="1.0" encoding="utf-8"?>';
  if (!source.startsWith(declared)) throw new Error('The declaration is missing.');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let rest = source.slice(declared.length);
  while (rest !== '') {
    const at = rest.indexOf('<');
    const text = at < 0 ? rest : rest.slice(0, at);
    const inside = open.at(-1)!;
    if (inside === root && text.trim() !== '') throw new Error('Text stands outside of everything.');
    inside.text += plain(text);
    rest = rest.slice(text.length);
    if (rest === '') break;
    const tag = TAG.exec(rest);
    if (!tag) throw new Error(`No tag: ${rest.slice(0, 60)}`);
    const [whole, closes, name, attributes, empty] = tag as unknown as [string, string, string, string, string];
    rest = rest.slice(whole.length);
    if (closes) {
      const closed = open.pop()!;
      if (closed.name !== name || open.length === 0) throw new Error(`</${name}> closes <${closed.name}>.`);
      continue;
    }
    const pairs = [...attributes.matchAll(/\s+([\w:.-]+)="([^"]*)"/g)].map(([, key, value]) => [key, plain(value!)]);
    if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error('An attribute stands twice.');
    const element: Element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
    inside.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('The document has no one root.');
  return root.children[0]!;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"]+$/i;

function faultsOf(element: Element, where: string): string[] {
  const count = (name: string) => element.children.filter((child) => child.name === name).length;
  const text = (name: string) => element.children.find((child) => child.name === name)?.text ?? '';
  const faults: string[] = [];
  for (const name of ['id', 'title', 'updated']) {
    if (count(name) !== 1) faults.push(`${where} has ${count(name)} of ${name}.`);
    if (text(name).trim() === '') faults.push(`${where} has an empty ${name}.`);
  }
  if (!IRI.test(text('id'))) faults.push(`The id of ${where} is no IRI: ${text('id')}`);
  for (const name of ['updated', 'published']) {
    if (count(name) > 0 && !MOMENT.test(text(name))) faults.push(`${name} of ${where} is no moment of RFC 3339.`);
  }
  const links = element.children.filter(({ name }) => name === 'link');
  for (const { attributes } of links)
    if (!IRI.test(attributes['href'] ?? '')) faults.push(`A link of ${where} leads nowhere.`);
  const alternates = links.filter(({ attributes }) => attributes['rel'] === 'alternate');
  const kinds = alternates.map(({ attributes }) => `${attributes['type']} ${attributes['hreflang']}`);
  if (new Set(kinds).size !== kinds.length) faults.push(`${where} has two alternates of one type.`);
  return faults;
}

/** What RFC 4287 asks of a feed, as far as ours can break it; empty where it is valid. */
export function faultsOfAtom(feed: Element): string[] {
  const faults = faultsOf(feed, 'the feed');
  if (feed.name !== 'feed' || feed.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom') faults.push('It is no Atom.');
  const entries = feed.children.filter(({ name }) => name === 'entry');
  entries.forEach((entry, at) => faults.push(...faultsOf(entry, `entry ${at}`)));
  const ids = entries.map(({ children }) => children.find(({ name }) => name === 'id')?.text);
  if (new Set(ids).size !== ids.length) faults.push('Two entries have one id.');
  const authors = feed.children.filter(({ name }) => name === 'author');
  if (authors.length === 0 || !authors.every(({ children }) => children.some(({ name }) => name === 'name'))) {
    faults.push('Nobody is its author.');
  }
  if (!feed.children.some(({ name, attributes }) => name === 'link' && attributes['rel'] === 'self')) {
    faults.push('It has no link to itself.');
  }
  const known = ['id', 'title', 'updated', 'author', 'link', 'entry'];
  for (const { name } of feed.children) if (!known.includes(name)) faults.push(`${name} was not looked at.`);
  return faults;
}
