import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Lingui writes between a message and its context before it takes the hash that is the message's id. */
const UNIT_SEPARATOR = '\u001f';

/** The text of a quoted string of a .po file, which may go over several lines. */
const textOf = (lines) =>
  lines
    .match(/"(?:[^"\\]|\\.)*"/g)
    .map((line) => JSON.parse(line))
    .join('');

/**
 * The ids of a catalogue's messages in the order of its file.
 * @param {string} po the text of the catalogue
 */
function idsOf(po) {
  return po
    .split(/\n\s*\n/)
    .slice(1)
    .flatMap((entry) => {
      const context = entry.match(/^msgctxt ((?:".*"\s*)+)/m);
      const message = entry.match(/^msgid ((?:".*"\s*)+)/m);
      if (!message) return [];
      const source = textOf(message[1]) + UNIT_SEPARATOR + (context ? textOf(context[1]) : '');
      return [createHash('sha256').update(source).digest('base64').slice(0, 6)];
    });
}

/**
 * Lingui knows each sentence by six letters of a hash, in the page and once more in the catalogue; hashes do not
 * compress. In what is built a sentence is known by its number, and the catalogue is a list without names.
 * @param {string} root the dashboard's folder
 * @returns {import('vite').Plugin}
 */
export function shortMessageIds(root) {
  let numbers = new Map();
  return {
    name: 'short-message-ids',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      const ids = idsOf(readFileSync(join(root, 'src/locales/en/messages.po'), 'utf8'));
      numbers = new Map(ids.map((id, i) => [id, i]));
    },
    transform(code, id) {
      if (id.endsWith('.po')) {
        const text = code.match(/JSON\.parse\((".*")\)/s);
        if (!text) this.error(`${id} is not compiled as it used to be.`);
        const messages = JSON.parse(JSON.parse(text[1]));
        const list = [];
        for (const [key, message] of Object.entries(messages)) {
          if (!numbers.has(key)) this.error(`The message ${key} has no number: ${JSON.stringify(message)}`);
          // A sentence without anything to fill in is a list of one, which need not be written.
          list[numbers.get(key)] = message.length === 1 && typeof message[0] === 'string' ? message[0] : message;
        }
        return {
          code: `export const messages = ${JSON.stringify(list)}.map((one) => (typeof one === 'string' ? [one] : one));`,
          map: null,
          moduleType: 'js',
        };
      }
      if (!/\/src\/.*\.tsx?$/.test(id)) return null;
      const named = /(\bid: ?)(["'])([A-Za-z0-9+/]{6})\2/g;
      return {
        code: code.replace(named, (all, before, quote, key) =>
          numbers.has(key) ? `${before}"${numbers.get(key)}"` : all,
        ),
        map: null,
      };
    },
  };
}
