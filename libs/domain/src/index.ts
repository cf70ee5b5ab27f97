export * from './vocabulary/vocabulary.js';
export * from './dates/partial-date.js';
export * from './standards/standard.js';
export * from './jurisdictions/jurisdiction.js';
export * from './evidence/evidence.js';
export * from './members/member.js';
export * from './status/facts.js';
export * from './status/outcome.js';
