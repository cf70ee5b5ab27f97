import { open } from 'node:fs/promises';
import { endingOf, FILE_TYPES_IN_WORDS, fileTypeOf } from '@states-must/domain';
import { fileTypeFromBuffer } from 'file-type';
import { judgeOffice } from './judge-office.js';
import { judgeText } from './judge-text.js';
import type { Judgement } from './judgement.js';

/** As many bytes as tell every type that can be told by how it begins. */
const HEAD = 4_100;
const MEND = `Send one of these instead: ${FILE_TYPES_IN_WORDS}.`;

/** What people call the types that they send most often and that are not taken, each with its mend. */
const KNOWN: Record<string, string> = {
  'application/x-cfb':
    'This is an older Office file, or an Office file with a password. Save it without a password as .docx, .xlsx, .pptx or PDF and send that.',
  'application/zip': `This is an archive (ZIP). Unpack it and send what is inside, file by file. ${MEND}`,
  'image/heic': 'This is a HEIC picture. Save it as JPEG or PDF and send that.',
  'image/heif': 'This is a HEIF picture. Save it as JPEG or PDF and send that.',
  'application/rtf': 'This is an RTF document. Save it as PDF or .docx and send that.',
  'application/xml': 'This is XML, such as SVG or a web page. Save it as PDF or as a picture and send that.',
};

/**
 * Tells by its content alone what a received file is, and whether it is taken. Nothing in it is drawn, run or unpacked:
 * its first bytes are looked at, text is read through, and of an office document the list of what lies in it.
 */
export async function judgeContent(path: string): Promise<Judgement> {
  const head = await headOf(path);
  // Before text: a PDF may be text from end to end, and some texts begin like a picture or a program does.
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return { mediaType: 'application/pdf' };
  const text = await judgeText(path);
  if (text !== null) return text;
  if (head.subarray(0, 2).toString('latin1') === 'PK') {
    return (await judgeOffice(path)) ?? refusedAs({ mime: 'application/zip', ext: 'zip' });
  }
  // It unpacks and parses where it guesses; what it stumbles over is nothing that is taken.
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (!found) {
    return { refused: `What kind of file this is cannot be told. ${MEND} Text must be in UTF-8.` };
  }
  return fileTypeOf(found.mime) ? { mediaType: found.mime } : refusedAs(found);
}

/**
 * A sentence where a name ends in another type's way, else null: whoever opens the file later goes by its name, so a text
 * that is called .html, or a picture that is called .pdf, is refused.
 */
export function faultOfEnding(name: string, mediaType: string): string | null {
  const type = fileTypeOf(mediaType)!;
  const ending = endingOf(name);
  if (type.endings.includes(ending)) return null;
  const says = ending === '' ? 'its name has no ending' : `its name ends in .${ending}`;
  return `By its content this is ${article(type.words)}${type.words}, and ${says}. Give it a name that ends in .${type.endings[0]} and send it again.`;
}

const article = (words: string): string => (words === 'plain text' ? '' : /^[EO]/.test(words) ? 'an ' : 'a ');

const refusedAs = ({ mime, ext }: { mime: string; ext: string }): Judgement => ({
  refused:
    KNOWN[mime] ??
    `By its content this is a file of the type ${ext.toUpperCase()} (${mime}), which is not taken. ${MEND}`,
});

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
