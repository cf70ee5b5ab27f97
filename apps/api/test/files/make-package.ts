import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a packed file that a test makes. */
export interface Part {
  name: string;
  content: string | Buffer;
  /** General purpose flags; 1 says that it is locked. */
  flags?: number;
  /** Unix file mode; 0o120777 makes it a link. */
  mode?: number;
  /** What the list says of its unpacked size, where that is a lie. */
  claims?: number;
}

const UTF8_NAMES = 0x800;

/** A packed file (ZIP) of these parts, as small as the format allows. */
export function makePackage(parts: Part[]): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, flags = 0, mode = 0o100644, claims } of parts) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags | UTF8_NAMES, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claims ?? plain.length, 18);
    common.writeUInt16LE(title.length, 22);
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, title, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(at, 10);
    list.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0003', 'latin1'), common, tail, title]));
    bodies.push(body);
    at += body.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}

const MAIN: Record<string, [string, string]> = {
  docx: ['word/document.xml', 'wordprocessingml.document.main+xml'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet.main+xml'],
  pptx: ['ppt/presentation.xml', 'presentationml.presentation.main+xml'],
};

/** The parts of an office document that says it is this. */
export function officeParts(kind: 'docx' | 'xlsx' | 'pptx', text = 'A ruling'): Part[] {
  const [part, type] = MAIN[kind]!;
  const full = `application/vnd.openxmlformats-officedocument.${type}`;
  return [
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="${full}"/></Types>`,
    },
    { name: '_rels/.rels', content: '<Relationships/>' },
    { name: part, content: `<w>${text}</w>` },
  ];
}

/** The parts of an OpenDocument file. */
export function openParts(kind: 'text' | 'spreadsheet' | 'presentation', manifest = '<manifest/>'): Part[] {
  return [
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}` },
    { name: 'content.xml', content: '<office/>' },
    { name: 'META-INF/manifest.xml', content: manifest },
  ];
}
