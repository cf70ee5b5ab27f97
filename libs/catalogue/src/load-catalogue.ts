import { fileURLToPath } from 'node:url';
import type { Catalogue } from './catalogue.js';
import { buildEvidence, buildSource } from './evidence/build-evidence.js';
import { checkEvidence } from './evidence/check-evidence.js';
import { CatalogueError, type CatalogueFault } from './faults/catalogue-fault.js';
import { buildJurisdictions, buildRegions } from './jurisdictions/build-jurisdictions.js';
import { checkJurisdictions, jurisdictionCodes } from './jurisdictions/check-jurisdictions.js';
import { namedCodes, namedInside } from './reading/check-shape.js';
import { DataFile } from './reading/data-file.js';
import { buildCrosswalk, buildStandard } from './standard/build-standard.js';
import { checkCrosswalk } from './standard/check-crosswalk.js';
import { checkStandard } from './standard/check-standard.js';
import { buildWorks } from './works/build-works.js';
import { checkWorks } from './works/check-works.js';

/** The data folder of this package, from its sources as well as from what is built of them: both lie one level down. */
const DATA = fileURLToPath(new URL('../data', import.meta.url));

/** The versions of the standard that came after the founding one, oldest first. */
const LATER = ['policy-2016.yaml'];

/**
 * Reads the catalogue and checks that all of it holds together.
 * @param folder where the YAML files are; the package's own without it
 * @throws CatalogueError with every fault found, each with its file, line and mend
 */
export function loadCatalogue(folder: string = DATA): Catalogue {
  const faults: CatalogueFault[] = [];
  const open = (name: string) => new DataFile(folder, name, faults);
  const policy = open('policy.yaml');
  const places = checkJurisdictions(open('jurisdictions.yaml'), open('jurisdictions.generated.json'));
  const standard = checkStandard(policy);
  const later = LATER.map(open).map((file) => ({ file, standard: checkStandard(file) }));
  const known = {
    obligations: policy.data === null ? null : namedCodes(policy, 'obligations'),
    criteria: policy.data === null ? null : namedInside(policy, 'obligations', 'criteria'),
    jurisdictions: jurisdictionCodes(places),
  };
  const works = checkWorks(open('sources.yaml'), known);
  const evidence = checkEvidence(open('evidence.yaml'), known, places);

  const all = [{ file: policy, standard }, ...later];
  const files = new Map(all.flatMap(({ file, standard: { head } }) => (head ? [[head.code, file] as const] : [])));
  // A file that cannot be read is one fault: what the others say of it is not told.
  const whole = all.every((one) => one.file.data !== null && one.standard.head !== null);
  const crosswalks = whole ? later.map(({ file }) => checkCrosswalk(file, files)) : [];

  const { head } = standard;
  const { source } = evidence;
  if (faults.length > 0 || places === null || head === null || source === null) throw new CatalogueError(faults);
  return {
    standards: all.map((one) => buildStandard({ ...one.standard, head: one.standard.head! })),
    crosswalks: crosswalks.flatMap((entry) => (entry ? [buildCrosswalk(entry)] : [])),
    regions: buildRegions(places),
    jurisdictions: buildJurisdictions(places),
    works: buildWorks(works),
    foundingSource: buildSource(source),
    foundingEvidence: buildEvidence(evidence.items, source, head.code),
  };
}
