import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileTypeOf } from '@states-must/domain';
import { makePackage, officeParts, openParts, type Part } from '../../../test/files/make-package.js';
import { GIF, JPEG, PDF, PNG, TEXT, TIFF, WEBP } from '../../../test/files/samples.js';
import { faultOfEnding, judgeContent } from './judge-content.js';

describe('what a file is, by its content alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'states-must-judge-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let count = 0;
  const judged = async (content: Buffer | string): Promise<string> => {
    const path = join(folder, String((count += 1)));
    writeFileSync(path, content);
    const found = await judgeContent(path);
    return 'refused' in found ? found.refused : (fileTypeOf(found.mediaType)?.words ?? found.mediaType);
  };

  it.each([
    ['PDF', PDF],
    ['JPEG picture', JPEG],
    ['PNG picture', PNG],
    ['WebP picture', WEBP],
    ['GIF picture', GIF],
    ['TIFF picture', TIFF],
    ['Word document', makePackage(officeParts('docx'))],
    ['Excel workbook', makePackage(officeParts('xlsx'))],
    ['PowerPoint presentation', makePackage(officeParts('pptx'))],
    ['OpenDocument text', makePackage(openParts('text'))],
    ['OpenDocument spreadsheet', makePackage(openParts('spreadsheet'))],
    ['OpenDocument presentation', makePackage(openParts('presentation'))],
    ['plain text', TEXT],
    ['plain text', Buffer.concat([Buffer.from('\uFEFF'), TEXT])],
    ['plain text', 'BM is how this begins, and it is no bitmap'],
    ['plain text', 'country;year\nNZ;2003\n'],
    ['plain text', 'a < b and c > d, as the court said'],
  ])('%s is taken', async (words, content) => expect(await judged(content)).toBe(words));

  const markup = /web page|markup/;
  it.each([
    ['a web page', '<!DOCTYPE html><html><body>x</body></html>', markup],
    ['a web page after a blank', ' \n\uFEFF<html>', markup],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', markup],
    ['XML', '<?xml version="1.0"?><svg/>', markup],
    ['a script in the middle of a text', `A text.\n${'x'.repeat(70_000)}<ScRiPt>alert(1)</script>`, /<script>/],
    ['a tag that two pieces share', `${'x'.repeat(65_533)}<script>alert(1)</script>`, /<script>/],
    ['a shell script', '#!/bin/sh\nrm -rf /\n', /This is a script/],
    ['RTF', '{\\rtf1 text}', /RTF.*PDF or \.docx/],
    ['PostScript', '%!PS-Adobe-3.0\n', /PostScript/],
    ['a program of Windows', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)]), /EXE/],
    ['a program of Linux', Buffer.concat([Buffer.from('\x7FELF\x02\x01\x01'), Buffer.alloc(200)]), /ELF/],
    ['text that is not UTF-8', Buffer.from('Stra\xDFe in M\xFCnchen', 'latin1'), /cannot be told.*UTF-8/],
    ['nothing known', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), /cannot be told/],
    [
      'an old Office file',
      Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(600)]),
      /older Office file.*password/,
    ],
    ['an archive', makePackage([{ name: 'a.txt', content: 'a' }]), /archive \(ZIP\)\. Unpack it/],
    ['a picture that is a page too', 'GIF89a=1;alert(1)//<html>', /web page/],
  ])('%s', async (_, content, sentence) => expect(await judged(content)).toMatch(sentence));

  const docx = officeParts('docx');
  it.each([
    ['macros by their part', [...docx, { name: 'word/vbaProject.bin', content: 'x' }], /macros/],
    [
      'macros by what the document says of itself',
      [
        {
          name: '[Content_Types].xml',
          content: '<a ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
        },
      ],
      /macros/,
    ],
    ['macros of OpenDocument', [...openParts('text'), { name: 'Basic/script-lc.xml', content: 'x' }], /macros/],
    ['a password', docx.map((part) => ({ ...part, flags: 1 })), /password/],
    ['a password of OpenDocument', openParts('text', '<manifest:encryption-data/>'), /password/],
    ['a link', [...docx, { name: 'word/link', content: '/etc/passwd', mode: 0o120777 }], /links to other files/],
    ['an archive inside', [...docx, { name: 'word/embeddings/x.zip', content: 'PK' }], /archive lies inside/],
    ['a way out of the folder', [...docx, { name: '../../evil.xml', content: 'x' }], /damaged/],
    [
      'more parts than are read',
      Array.from({ length: 201 }, (__, at) => ({ name: `p${at}`, content: '' })),
      /more than 200 parts/,
    ],
    ['a bomb', [...docx, { name: 'word/bomb.xml', content: Buffer.alloc(5 * 1024 ** 2) }], /hundred times its size/],
    ['a large bomb', [...docx, { name: 'word/bomb.xml', content: '', claims: 80 * 1024 ** 2 }], /larger than/],
  ] as [string, Part[], RegExp][])('an office document with %s is refused, with the mend', async (_, parts, sentence) =>
    expect(await judged(makePackage(parts))).toMatch(sentence),
  );

  it('a cut or mangled list of parts is a damaged file, and never a fault of ours', async () => {
    const whole = makePackage(docx);
    for (let cut = 10; cut < whole.length; cut += 7) {
      expect(await judged(whole.subarray(0, cut))).toMatch(/damaged|archive|cannot be told/);
    }
    for (let at = 0; at < whole.length; at += 3) {
      const bent = Buffer.from(whole);
      bent[at]! ^= 0xff;
      expect(typeof (await judged(bent))).toBe('string');
    }
  });

  it('a name that ends as another type does is refused', () => {
    expect(faultOfEnding('a.pdf', 'application/pdf')).toBeNull();
    expect(faultOfEnding('A.JPEG', 'image/jpeg')).toBeNull();
    expect(faultOfEnding('table.csv', 'text/plain')).toBeNull();
    expect(faultOfEnding('a.html', 'text/plain')).toBe(
      'By its content this is plain text, and its name ends in .html. Give it a name that ends in .txt and send it again.',
    );
    expect(faultOfEnding('scan.pdf', 'image/png')).toMatch(
      /^By its content this is a PNG picture, and its name ends in \.pdf/,
    );
    expect(faultOfEnding('scan', 'application/pdf')).toMatch(/its name has no ending.*\.pdf/);
  });
});
