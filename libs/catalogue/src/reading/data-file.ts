import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { CatalogueFault } from '../faults/catalogue-fault.js';

/** A way into a file's structure: keys of maps and places in lists. */
export type Path = readonly (string | number)[];

/** `['obligations', 3, 'area']` as people write it: `obligations[3].area`. */
export function sayPath(path: Path): string {
  return path.reduce<string>(
    (said, step) => (typeof step === 'number' ? `${said}[${step}]` : said === '' ? step : `${said}.${step}`),
    '',
  );
}

/** One file of the data folder, YAML or JSON: what it says, and where it says it. */
export class DataFile {
  readonly data: unknown;
  private readonly text: string;
  private readonly counter = new LineCounter();
  private document: Document | null = null;

  /** Reads and parses at once. Faults of the file as a whole go to `faults`; `data` is then null. */
  constructor(
    folder: string,
    readonly name: string,
    private readonly faults: CatalogueFault[],
  ) {
    let text: string | null = null;
    try {
      text = readFileSync(join(folder, name), 'utf8');
    } catch {
      this.addAt(1, [], `The file cannot be read. Put it into ${folder}.`);
    }
    this.text = text ?? '';
    this.data = text === null ? null : name.endsWith('.json') ? this.parseJson() : this.parseYaml();
  }

  /** Reports a fault at the line of `path`, or of the nearest thing above it that exists. */
  fault(path: Path, message: string): void {
    this.addAt(this.lineOf(path), path, message);
  }

  /** The line, from 1, where the value at `path` is named. */
  lineOf(path: Path): number {
    let node: unknown = this.parsed().contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const step of path) {
      const pair = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === step)
        : null;
      const named: unknown = isPair(pair)
        ? pair.key
        : isSeq(node) && typeof step === 'number'
          ? node.items[step]
          : null;
      if (!isNode(named)) break;
      offset = named.range?.[0] ?? offset;
      node = isPair(pair) ? pair.value : named;
    }
    return this.counter.linePos(offset).line;
  }

  /** The tree with its lines. JSON is YAML too, but slow to read as such: for a JSON file it is made for the first fault only. */
  private parsed(): Document {
    this.document ??= parseDocument(this.text, { lineCounter: this.counter, prettyErrors: false });
    return this.document;
  }

  private parseYaml(): unknown {
    const document = this.parsed();
    for (const error of document.errors) {
      this.addAt(this.counter.linePos(error.pos[0]).line, [], `This is not YAML: ${error.message}`);
    }
    if (document.errors.length > 0) return null;
    const data = document.toJS() as unknown;
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data;
    this.addAt(1, [], 'The file must hold named lists, and holds none.');
    return null;
  }

  private parseJson(): unknown {
    try {
      return JSON.parse(this.text) as unknown;
    } catch (error) {
      this.addAt(1, [], `This is not JSON: ${(error as Error).message}`);
      return null;
    }
  }

  private addAt(line: number, path: Path, message: string): void {
    this.faults.push({ file: this.name, line, path: sayPath(path), message });
  }
}
