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

/** One YAML file of the data folder: what it says, and where it says it. */
export class DataFile {
  readonly data: unknown;
  private readonly counter = new LineCounter();
  private readonly document: Document;

  /** Reads and parses at once. Syntax faults go to `faults`; `data` is then null. */
  constructor(
    folder: string,
    readonly name: string,
    private readonly faults: CatalogueFault[],
  ) {
    let text = '';
    try {
      text = readFileSync(join(folder, name), 'utf8');
    } catch {
      this.addAt(1, [], `The file cannot be read. Put it into ${folder}.`);
    }
    this.document = parseDocument(text, { lineCounter: this.counter, prettyErrors: false });
    for (const error of this.document.errors) {
      this.addAt(this.counter.linePos(error.pos[0]).line, [], `This is not YAML: ${error.message}`);
    }
    this.data = this.document.errors.length > 0 ? null : (this.document.toJS() as unknown);
  }

  /** Reports a fault at the line of `path`, or of the nearest thing above it that exists. */
  fault(path: Path, message: string): void {
    this.addAt(this.lineOf(path), path, message);
  }

  /** The line, from 1, where the value at `path` is named. */
  lineOf(path: Path): number {
    let node: unknown = this.document.contents;
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

  private addAt(line: number, path: Path, message: string): void {
    this.faults.push({ file: this.name, line, path: sayPath(path), message });
  }
}
