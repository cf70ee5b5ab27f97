export type { Catalogue, FoundingEvidence } from './catalogue.js';
export { CatalogueError, type CatalogueFault } from './faults/catalogue-fault.js';
export { loadCatalogue } from './load-catalogue.js';
export { findJurisdictions } from './find-jurisdictions.js';
