import type { DataFile, Path } from '../reading/data-file.js';
import { namedCodes } from '../reading/check-shape.js';
import type { JurisdictionEntries } from './jurisdiction-entries.js';

/** Holds what people decided against itself and against what packages know: regions, answering states, parts. */
export function checkDecisions(file: DataFile, entries: JurisdictionEntries): void {
  checkRegions(file, entries);
  checkAnswers(file, entries);
  checkParts(file, entries);
}

function checkRegions(file: DataFile, { subregions, places, generated }: JurisdictionEntries): void {
  const regions = namedCodes(file, 'regions');
  const codes = new Set([...generated.entries, ...generated.parts].map((entry) => entry.code));
  const due = (path: Path, region: string) => {
    if (!regions.has(region))
      file.fault([...path, 'region'], `There is no region ${region}. Add it under regions, or correct the code.`);
  };
  for (const { item, path } of subregions) due(path, item.region);
  for (const { item, path } of places) {
    if (item.region !== undefined) due(path, item.region);
    if (!codes.has(item.code)) {
      file.fault(
        [...path, 'code'],
        `There is no jurisdiction ${item.code}. Correct the code, or list it under parts and run npm run generate.`,
      );
    }
  }
  const mapped = namedCodes(file, 'subregions', 'm49');
  const excepted = namedCodes(file, 'places');
  for (const { item } of places) if (item.region === undefined) excepted.delete(item.code);
  for (const { code, m49 } of generated.entries) {
    if (excepted.has(code) || (m49 !== null && mapped.has(m49))) continue;
    file.fault(
      ['subregions'],
      `${code} has no region: map its sub-region ${m49 ?? '(none)'} here, or name its region under places.`,
    );
  }
}

function checkAnswers(file: DataFile, { answers, observers, generated }: JurisdictionEntries): void {
  const entries = new Map(generated.entries.map((entry) => [entry.code, entry]));
  const isState = (code: string) => entries.get(code)?.unMember === true || observers.includes(code);
  observers.forEach((code, index) => {
    if (!entries.has(code)) file.fault(['observers', index], `There is no jurisdiction ${code}. Correct the code.`);
    else if (entries.get(code)!.unMember)
      file.fault(['observers', index], `${code} is a member of the United Nations, not an observer. Take it out.`);
  });
  for (const [territory, state] of Object.entries(answers)) {
    const path = ['answers', territory];
    if (!entries.has(territory)) file.fault(path, `There is no jurisdiction ${territory}. Correct the code.`);
    else if (isState(territory)) file.fault(path, `${territory} is a state and answers for itself. Take the line out.`);
    else if (state === territory) continue;
    else if (!entries.has(state))
      file.fault(path, `${state} is to answer for ${territory}, and there is no such jurisdiction.`);
    else if (!isState(state))
      file.fault(path, `${state} is to answer for ${territory}, and is itself no state. Name the state.`);
  }
  for (const code of entries.keys()) {
    if (!isState(code) && answers[code] === undefined) {
      file.fault(
        ['answers'],
        `No state answers for ${code} here. Name one, or ${code} itself with a note that says why.`,
      );
    }
  }
}

function checkParts(file: DataFile, { parts, generated, observers }: JurisdictionEntries): void {
  const entries = new Map(generated.entries.map((entry) => [entry.code, entry]));
  const made = new Map(generated.parts.map((part) => [part.code, part]));
  const listed = new Set<string>();
  for (const { item, path } of parts) {
    const parent = entries.get(item.state);
    if (!parent) file.fault([...path, 'state'], `The parent ${item.state} does not exist. Correct the code.`);
    else if (!parent.unMember && !observers.includes(item.state)) {
      file.fault([...path, 'state'], `${item.state} is a territory: only a state has parts here.`);
    }
    item.codes.forEach((code, index) => {
      const at = [...path, 'codes', index];
      if (listed.has(code)) file.fault(at, `The part ${code} is listed twice. Take one out.`);
      listed.add(code);
      if (!code.startsWith(`${item.state}-`)) {
        file.fault(at, `${code} is listed as a part of ${item.state}: its code must begin with ${item.state}-.`);
      } else if (!made.has(code)) {
        file.fault(at, `Nothing is known of ${code}. Correct the code, or run npm run generate.`);
      }
    });
    for (const code of Object.keys(item.own ?? {})) {
      if (!item.codes.includes(code))
        file.fault([...path, 'own', code], `${code} is not among the parts of ${item.state}.`);
    }
  }
  // A list that cannot be read would make all its parts look unlisted, a second fault for one slip.
  if (parts.length < namedCodes(file, 'parts', 'state').size) return;
  const gone = generated.parts.filter((part) => !listed.has(part.code)).map((part) => part.code);
  if (gone.length > 0) file.fault(['parts'], `No longer listed: ${gone.join(', ')}. Run npm run generate.`);
}
