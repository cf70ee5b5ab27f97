/** The numbers for files (PROTECTION.md, Limits); each refusal names its own. */
export const FILE_LIMITS = {
  /** Bytes of one file: 25 MB. */
  bytes: 25 * 1024 * 1024,
  /** Characters of a name. */
  name: 200,
  /** Files of one item. */
  perItem: 10,
  /** Files that one person may add within 24 hours. */
  perDay: 500,
  /** Bytes that one person may add within 24 hours. */
  bytesPerDay: 1024 ** 3,
} as const;

/** One type that is taken: what it is, in words, and how names of such files end, the usual ending first. */
export interface FileType {
  mediaType: string;
  words: string;
  endings: readonly string[];
}

const office = (kind: string): string => `application/vnd.openxmlformats-officedocument.${kind}`;
const open = (kind: string): string => `application/vnd.oasis.opendocument.${kind}`;

/**
 * What is taken: documents, pictures, office documents and text. Nothing that a browser or an office program would run:
 * no web pages, no SVG, no scripts, no macros, no archives.
 */
export const FILE_TYPES: readonly FileType[] = [
  { mediaType: 'application/pdf', words: 'PDF', endings: ['pdf'] },
  { mediaType: 'image/jpeg', words: 'JPEG picture', endings: ['jpg', 'jpeg', 'jpe'] },
  { mediaType: 'image/png', words: 'PNG picture', endings: ['png'] },
  { mediaType: 'image/webp', words: 'WebP picture', endings: ['webp'] },
  { mediaType: 'image/gif', words: 'GIF picture', endings: ['gif'] },
  { mediaType: 'image/tiff', words: 'TIFF picture', endings: ['tif', 'tiff'] },
  { mediaType: office('wordprocessingml.document'), words: 'Word document', endings: ['docx'] },
  { mediaType: office('spreadsheetml.sheet'), words: 'Excel workbook', endings: ['xlsx'] },
  { mediaType: office('presentationml.presentation'), words: 'PowerPoint presentation', endings: ['pptx'] },
  { mediaType: open('text'), words: 'OpenDocument text', endings: ['odt'] },
  { mediaType: open('spreadsheet'), words: 'OpenDocument spreadsheet', endings: ['ods'] },
  { mediaType: open('presentation'), words: 'OpenDocument presentation', endings: ['odp'] },
  { mediaType: 'text/plain', words: 'plain text', endings: ['txt', 'csv', 'tsv', 'md', 'text'] },
];

/** The types in one sentence's middle. */
export const FILE_TYPES_IN_WORDS =
  'PDF, JPEG, PNG, WebP, GIF, TIFF, Word, Excel, PowerPoint (without macros), OpenDocument and plain text';

/** The type of these bytes among those taken; null where it is none. */
export function fileTypeOf(mediaType: string): FileType | null {
  return FILE_TYPES.find((each) => each.mediaType === mediaType) ?? null;
}

/** What follows the last point of a name, in lower case; empty where there is none. */
export function endingOf(name: string): string {
  return /[^.]\.([^.\s]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

// Controls, what turns the direction of text, invisible signs, halves of surrogate pairs: none is part of a name.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;
// What a file system takes for something else.
const RESERVED = /[<>:"|?*]/g;

/**
 * A file's name as it is kept and shown: without folders, invisible signs and what a file system does not take, at most
 * 200 characters, its ending kept. A name that has nothing else is "file".
 */
export function cleanFileName(given: string): string {
  const last = given.split(/[/\\]/).pop() ?? '';
  const clean = last
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(RESERVED, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (clean === '') return 'file';
  const letters = Array.from(clean);
  if (letters.length <= FILE_LIMITS.name) return clean;
  const ending = endingOf(clean);
  const kept = FILE_LIMITS.name - (ending === '' ? 0 : Array.from(ending).length + 1);
  return `${letters.slice(0, kept).join('').trimEnd()}${ending === '' ? '' : `.${ending}`}`;
}

/** What can happen to a file, as its custody list names it. */
export const CUSTODY_EVENTS = [
  'RECEIVED',
  'OPENED',
  'COPIED',
  'PUBLISHED',
  'WITHDRAWN',
  'REMOVED',
  'VERIFIED',
  'FAULT',
] as const;
export type CustodyEvent = (typeof CUSTODY_EVENTS)[number];

/** Megabytes as people read them: at most one digit after the point. */
export function megabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}
