import yauzl, { type Entry, type ZipFile } from 'yauzl';

/** Most bytes of a part that is read: the parts that say what a document is are small. */
const MOST_READ = 1024 ** 2;

/** A packed file could not be read, or has more parts than are looked at. */
export class PackageFault extends Error {
  override readonly name = 'PackageFault';

  constructor(readonly reason: 'DAMAGED' | 'TOO_MANY') {
    super(reason);
  }
}

/** A packed file whose list of parts has been read, and nothing else of it. */
export interface Package {
  entries: readonly Entry[];
  /** One part as text, at most 1 MB of it; null where there is none. @throws {PackageFault} where it cannot be unpacked */
  read(name: string): Promise<string | null>;
  close(): void;
}

/** Reads the list of parts. @throws {PackageFault} */
export async function openPackage(path: string, mostEntries: number): Promise<Package> {
  const file = await new Promise<ZipFile>((done, fail) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, opened) =>
      error ? fail(new PackageFault('DAMAGED')) : done(opened),
    );
  });
  try {
    if (file.entryCount > mostEntries) throw new PackageFault('TOO_MANY');
    const entries = await entriesOf(file);
    return {
      entries,
      read: async (name) => {
        const entry = entries.find(({ fileName }) => fileName === name);
        return entry ? readEntry(file, entry) : null;
      },
      close: () => file.close(),
    };
  } catch (error) {
    file.close();
    throw error;
  }
}

function entriesOf(file: ZipFile): Promise<Entry[]> {
  return new Promise((done, fail) => {
    const entries: Entry[] = [];
    file.on('error', () => fail(new PackageFault('DAMAGED')));
    file.on('end', () => done(entries));
    file.on('entry', (entry: Entry) => {
      entries.push(entry);
      file.readEntry();
    });
    file.readEntry();
  });
}

function readEntry(file: ZipFile, entry: Entry): Promise<string> {
  return new Promise((done, fail) => {
    const damaged = (): void => fail(new PackageFault('DAMAGED'));
    file.openReadStream(entry, (error, stream) => {
      if (error) return damaged();
      const pieces: Buffer[] = [];
      let bytes = 0;
      stream.on('error', damaged);
      stream.on('data', (piece: Buffer) => {
        bytes += piece.length;
        if (bytes <= MOST_READ) pieces.push(piece);
        else {
          stream.destroy();
          damaged();
        }
      });
      stream.on('end', () => done(Buffer.concat(pieces).toString('utf8')));
    });
  });
}
