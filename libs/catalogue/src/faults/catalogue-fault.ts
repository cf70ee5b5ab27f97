/** One thing that is wrong with the catalogue's data, where it is, and how to mend it. */
export interface CatalogueFault {
  /** Name of the file in the data folder, such as `policy.yaml`. */
  file: string;
  /** Line in that file, from 1. */
  line: number;
  /** Where in the file's structure, such as `obligations[3].area`; empty for the file as a whole. */
  path: string;
  /** What is wrong and what to do, in a plain sentence. */
  message: string;
}

/** Thrown when the data does not hold together. Carries every fault that was found, ordered by file and line. */
export class CatalogueError extends Error {
  readonly faults: CatalogueFault[];

  constructor(faults: CatalogueFault[]) {
    const sorted = [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
    const count = sorted.length === 1 ? '1 fault' : `${sorted.length} faults`;
    const lines = sorted.map((fault) => `${fault.file}:${fault.line} ${fault.path}: ${fault.message}`);
    super(`The catalogue has ${count}:\n${lines.join('\n')}`);
    this.name = 'CatalogueError';
    this.faults = sorted;
  }
}
