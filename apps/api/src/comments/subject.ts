import type { CommentedRecord } from '@states-must/database';
import type { CommentSubject } from '@states-must/domain';
import type { Reference } from '../platform/reference/reference.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The record that a comment is about, in the one form in which it is kept; null where there can be none of that id. A cell
 * is named as standard/jurisdiction/obligation, or by its id where that leaves the standard out: the default one.
 */
export const subjectOf = (kind: CommentSubject, id: string, reference: Reference): CommentedRecord | null => {
  if (kind !== 'CELL') return UUID.test(id.toLowerCase()) ? { kind, id: id.toLowerCase() } : null;
  const parts = id.split(id.includes('/') ? '/' : '.');
  const [standard, place, obligation] = parts.length === 2 ? [reference.defaultStandard, ...parts] : parts;
  const there = reference.standards.find(({ code }) => code === standard?.toUpperCase());
  const where = place && reference.findJurisdiction(place);
  const what = there?.obligations.find(({ code }) => code === obligation?.toUpperCase());
  return there && where && what && parts.length <= 3 ? { kind, id: `${there.code}/${where.code}/${what.code}` } : null;
};
