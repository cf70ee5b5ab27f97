import type { DataFile } from '../reading/data-file.js';
import { checkKeys, checkList, checkShape, checkUnique, namedCodes, type Placed } from '../reading/check-shape.js';
import {
  areaShape,
  headShape,
  instrumentShape,
  obligationShape,
  parameterShape,
  termShape,
  workingAreaShape,
  workingHeadShape,
  workingObligationShape,
  type AreaEntry,
  type Head,
  type InstrumentEntry,
  type ObligationEntry,
  type ParameterEntry,
  type TermEntry,
} from './policy-shape.js';

/** What the file of a standard says, where it has the right shape. */
export interface StandardEntries {
  head: Head | null;
  areas: AreaEntry[];
  obligations: ObligationEntry[];
  parameters: ParameterEntry[];
  instruments: InstrumentEntry[];
  glossary: TermEntry[];
}

const LISTS = ['areas', 'obligations', 'parameters', 'instruments', 'glossary'] as const;
const items = <T>(placed: Placed<T>[]) => placed.map(({ item }) => item);

/** Reads a standard and reports what does not hold together in it. A working reading has areas and obligations alone. */
export function checkStandard(file: DataFile): StandardEntries {
  const raw = file.data as Record<string, unknown> | null;
  const working = (raw?.policy as { reading?: unknown } | undefined)?.reading === 'working';
  checkKeys(file, ['policy', ...(working ? LISTS.slice(0, 2) : LISTS), 'crosswalk']);
  const head = raw === null ? null : checkShape(file, ['policy'], raw.policy, working ? workingHeadShape : headShape);
  const areas: Placed<AreaEntry>[] = checkList(file, 'areas', working ? workingAreaShape : areaShape);
  const obligations: Placed<ObligationEntry>[] = checkList(
    file,
    'obligations',
    working ? workingObligationShape : obligationShape,
  );
  const parameters = working ? [] : checkList(file, 'parameters', parameterShape);
  const instruments = working ? [] : checkList(file, 'instruments', instrumentShape);
  const glossary = working ? [] : checkList(file, 'glossary', termShape);

  checkUnique(file, areas, 'area', 'code');
  checkUnique(file, obligations, 'obligation', 'code');
  checkUnique(file, parameters, 'parameter', 'code');
  checkUnique(file, instruments, 'instrument', 'code');
  checkUnique(file, criteriaOf(obligations), 'criterion', 'code');
  checkOrder(file, areas, () => 'standard');
  checkOrder(file, obligations, (obligation) => obligation.area);
  for (const placed of obligations) checkObligation(file, placed);
  return {
    head,
    areas: items(areas),
    obligations: items(obligations),
    parameters: items(parameters),
    instruments: items(instruments),
    glossary: items(glossary),
  };
}

function criteriaOf(obligations: Placed<ObligationEntry>[]) {
  return obligations.flatMap(({ item, path }) =>
    item.criteria.map((criterion, index) => ({ item: criterion, path: [...path, 'criteria', index] })),
  );
}

function checkObligation(file: DataFile, { item, path }: Placed<ObligationEntry>): void {
  const fault = (at: (string | number)[], message: string) => file.fault([...path, ...at], message);
  if (!namedCodes(file, 'areas').has(item.area)) {
    fault(['area'], `There is no area ${item.area}. Add it under areas, or correct the code.`);
  } else if (!item.code.startsWith(`${item.area}-`)) {
    fault(['code'], `The obligation ${item.code} is in the area ${item.area}: its code must begin with ${item.area}-.`);
  }
  item.criteria.forEach((criterion, index) => {
    if (criterion.code.startsWith(`${item.code}.`)) return;
    const message = `The criterion ${criterion.code} is under ${item.code}: its code must begin with ${item.code}. and a letter.`;
    fault(['criteria', index, 'code'], message);
  });
  for (const [key, what] of [
    ['parameters', 'parameter'],
    ['instruments', 'instrument'],
  ] as const) {
    const known = namedCodes(file, key);
    item[key].forEach((code, index) => {
      if (!known.has(code))
        fault([key, index], `There is no ${what} ${code}. Add it under ${key}, or correct the code.`);
    });
  }
}

/** Two entries of one group at the same place would take turns in the matrix. */
function checkOrder<T extends { code: string; order: number }>(
  file: DataFile,
  placed: Placed<T>[],
  groupOf: (item: T) => string,
): void {
  const taken = new Map<string, string>();
  for (const { item, path } of placed) {
    const place = `${groupOf(item)} ${item.order}`;
    const other = taken.get(place);
    if (other === undefined) taken.set(place, item.code);
    else if (other !== item.code) {
      file.fault([...path, 'order'], `${item.code} has the order ${item.order}, as ${other} does. Give each its own.`);
    }
  }
}
