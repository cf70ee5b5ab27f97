import fc from 'fast-check';
import { cleanFileName, endingOf, FILE_LIMITS, FILE_TYPES, fileTypeOf, megabytes } from './file-rules.js';

describe('the name of a file', () => {
  it.each([
    ['report.pdf', 'report.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\someone\\Desktop\\ruling.docx', 'ruling.docx'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['a\u0000b\nc\u200B.txt', 'abc.txt'],
    ['  ..hidden.txt. ', 'hidden.txt'],
    ['a<b>:"c|?*.pdf', 'a-b---c---.pdf'],
    ['Gesetz\u0301 über  Straßen.pdf', 'Gesetź über Straßen.pdf'],
    ['قانون.pdf', 'قانون.pdf'],
    ['\u202E\u0007', 'file'],
    ['', 'file'],
  ])('%j is kept as %j', (given, kept) => expect(cleanFileName(given)).toBe(kept.normalize('NFC')));

  it('is cut to 200 characters and keeps its ending', () => {
    const kept = cleanFileName(`${'ü'.repeat(300)}.pdf`);
    expect(Array.from(kept)).toHaveLength(FILE_LIMITS.name);
    expect(kept.endsWith('ü.pdf')).toBe(true);
  });

  it('is clean whatever was given, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const kept = cleanFileName(given);
        expect(kept).toMatch(/^[^/\\\p{Cc}\p{Cf}]+$/u);
        expect(Array.from(kept).length).toBeLessThanOrEqual(FILE_LIMITS.name);
        expect(cleanFileName(kept)).toBe(kept);
      }),
      { numRuns: 500 },
    );
  });

  it('ends where its last point says', () => {
    expect(endingOf('a.tar.PDF')).toBe('pdf');
    expect([endingOf('noending'), endingOf('.pdf'), endingOf('a.'), endingOf('a. b')]).toEqual(['', '', '', '']);
  });
});

it('each type is told by its media type, and no ending belongs to two', () => {
  const endings = FILE_TYPES.flatMap((type) => type.endings);
  expect(new Set(endings).size).toBe(endings.length);
  expect(FILE_TYPES.every((type) => fileTypeOf(type.mediaType) === type)).toBe(true);
  expect(fileTypeOf('image/svg+xml')).toBeNull();
  expect(megabytes(FILE_LIMITS.bytes)).toBe('25 MB');
});
