import type { Feed, FeedEntry } from './feed.js';

// What XML 1.0 cannot hold at all, escaped or not: controls, halves of surrogate pairs, two non-characters.
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text as it may stand between tags and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

function writeEntry({ id, url, title, text, at, tags }: FeedEntry): string[] {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    link('alternate', 'text/html', url),
    element('published', at),
    element('updated', at),
    ...tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    `<content type="text">${escapeXml(text)}</content>`,
    '</entry>',
  ];
}

/** The feed as Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    element('id', feed.atomUrl),
    element('title', feed.title),
    element('updated', feed.updated),
    `<author>${element('name', 'States Must')}</author>`,
    link('self', 'application/atom+xml', feed.atomUrl),
    link('alternate', 'text/html', feed.pageUrl),
    link('alternate', 'application/feed+json', feed.jsonUrl),
    ...feed.entries.flatMap(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}
