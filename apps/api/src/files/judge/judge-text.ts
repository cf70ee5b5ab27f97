import { createReadStream } from 'node:fs';
import type { Judgement } from './judgement.js';

// Bytes that no text holds: controls, but tab, line ends and the page break.
const NO_TEXT = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;
// How a text begins that a browser, a shell or a viewer would not take for plain text.
const BEGINS_AS: [RegExp, string][] = [
  [/^\{\\rtf/, 'This is an RTF document. Save it as PDF or .docx and send that.'],
  [/^%!PS/, 'This is PostScript, which is a program. Save it as PDF and send that.'],
  [/^#!/, 'This is a script. Send what it says as PDF or as plain text that does not begin with "#!".'],
  [
    /^<(?:[a-z!?/])/i,
    'This is a web page, SVG or other markup. Print it to PDF, or save it as plain text or as a picture, and send that.',
  ],
];
const MARKUP = /<\/?(?:script|html|svg|iframe|object|embed|body|meta)\b/i;
/** Enough of the end of one piece that a tag which is cut in two is found with the next. */
const OVERLAP = 16;

/**
 * Reads a file as text in UTF-8; null where it is none. Text that is markup or a script is refused with what it is:
 * nobody's program shall find out in its own way.
 */
export async function judgeText(path: string): Promise<Judgement | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let before = '';
  let isFirst = true;
  let holdsMarkup = false;
  try {
    for await (const piece of createReadStream(path)) {
      const text = decoder.decode(piece as Buffer, { stream: true });
      if (NO_TEXT.test(text)) return null;
      if (isFirst) {
        const begins = BEGINS_AS.find(([pattern]) => pattern.test(text.trimStart()));
        if (begins) return { refused: begins[1] };
      }
      isFirst = false;
      holdsMarkup ||= MARKUP.test(before + text);
      before = text.slice(-OVERLAP);
    }
    decoder.decode();
  } catch {
    return null;
  }
  return holdsMarkup
    ? {
        refused:
          'This text holds parts of a web page (tags such as <script> or <html>). Take them out, or print it to PDF, and send that.',
      }
    : { mediaType: 'text/plain' };
}
