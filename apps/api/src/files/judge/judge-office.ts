import type { Entry } from 'yauzl';
import type { Judgement } from './judgement.js';
import { openPackage, PackageFault, type Package } from './open-package.js';

/** The numbers for what is packed (PROTECTION.md, Limits): read from its list, before anything is unpacked. */
const MOST = { entries: 200, entryBytes: 64 * 1024 ** 2, bytes: 100 * 1024 ** 2, ratio: 100 };
const AS_PDF = 'Save it as PDF and send that.';

const WORD = 'application/vnd.openxmlformats-officedocument';
/** How the main part of a document calls itself, and what the document is then. */
const MAIN_PARTS: Record<string, string> = {
  [`${WORD}.wordprocessingml.document.main+xml`]: `${WORD}.wordprocessingml.document`,
  [`${WORD}.spreadsheetml.sheet.main+xml`]: `${WORD}.spreadsheetml.sheet`,
  [`${WORD}.presentationml.presentation.main+xml`]: `${WORD}.presentationml.presentation`,
};
const OPEN_DOCUMENT = /^application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation)$/;

/**
 * Looks at a packed file: which office document it is, by what it says of itself inside; null where it is none. Refused:
 * macros, passwords, links to other files, archives inside, and lists that no office program writes.
 */
export async function judgeOffice(path: string): Promise<Judgement | null> {
  let found: Package;
  try {
    found = await openPackage(path, MOST.entries);
  } catch (error) {
    if (error instanceof PackageFault) return { refused: sentenceOf(error) };
    throw error;
  }
  try {
    const fault = faultOfEntries(found.entries);
    if (fault) return { refused: fault };
    return (await openXml(found)) ?? (await openDocument(found));
  } catch (error) {
    if (error instanceof PackageFault) return { refused: sentenceOf(error) };
    throw error;
  } finally {
    found.close();
  }
}

function faultOfEntries(entries: readonly Entry[]): string | null {
  const sum = (size: (entry: Entry) => number): number => entries.reduce((total, entry) => total + size(entry), 0);
  const unpacked = sum((entry) => entry.uncompressedSize);
  const packed = sum((entry) => entry.compressedSize);
  if (entries.some((entry) => (entry.generalPurposeBitFlag & 1) !== 0)) {
    return 'This file is locked with a password. Save it without one and send that.';
  }
  if (entries.some(isLink)) return `This archive holds links to other files. ${AS_PDF}`;
  if (entries.some((entry) => /\.(?:zip|jar|7z|rar|gz|bz2|xz|tar)$/i.test(entry.fileName))) {
    return 'An archive lies inside this file. Take it out, and send what is in it file by file.';
  }
  if (entries.some((entry) => entry.uncompressedSize > MOST.entryBytes) || unpacked > MOST.bytes) {
    return `Unpacked, this document is larger than 100 MB, or one part of it larger than 64 MB. ${AS_PDF}`;
  }
  // Small documents pack well; a bomb is large.
  if (unpacked > 1024 ** 2 && unpacked > packed * MOST.ratio) {
    return `This document unpacks to more than a hundred times its size, as no ordinary one does. ${AS_PDF}`;
  }
  return null;
}

/** A symbolic link, by the file mode that Unix programs write. */
const isLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;

const MACROS =
  'This document holds macros, which are programs. Save it without them, as .docx, .xlsx, .pptx or PDF, and send that.';

/** Word, Excel, PowerPoint: the list of content types says what the main part is. */
async function openXml(found: Package): Promise<Judgement | null> {
  const types = await found.read('[Content_Types].xml');
  if (types === null) return null;
  const hasMacros =
    /macroEnabled|vbaProject/i.test(types) ||
    found.entries.some(({ fileName }) => /vbaProject|vbaData/i.test(fileName));
  if (hasMacros) return { refused: MACROS };
  const main = Object.entries(MAIN_PARTS).find(([part]) => types.includes(`"${part}"`));
  return main ? { mediaType: main[1] } : null;
}

/** OpenDocument: the first entry says what it is; scripts and passwords are told by where they lie. */
async function openDocument(found: Package): Promise<Judgement | null> {
  const type = found.entries[0]?.fileName === 'mimetype' ? ((await found.read('mimetype')) ?? '').trim() : '';
  if (!OPEN_DOCUMENT.test(type)) return null;
  if (found.entries.some(({ fileName }) => /^(?:Basic|Scripts)\//.test(fileName))) return { refused: MACROS };
  const manifest = (await found.read('META-INF/manifest.xml')) ?? '';
  return /encryption-data/.test(manifest)
    ? { refused: 'This document is locked with a password. Save it without one and send that.' }
    : { mediaType: type };
}

const sentenceOf = (fault: PackageFault): string =>
  fault.reason === 'TOO_MANY'
    ? `This file has more than ${MOST.entries} parts. ${AS_PDF}`
    : `This file is damaged: its list of parts cannot be read. Open it, save it anew or as PDF, and send that.`;
