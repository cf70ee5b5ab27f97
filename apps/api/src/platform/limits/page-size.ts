import { refuse } from '../errors/refuse.js';
import { LIMITS } from './limits.js';

/**
 * The size of a page as asked for, from the coerced variables: 25 where none is given, 1 to 100.
 *
 * @throws PAGE_SIZE
 */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? LIMITS.defaultPageSize;
  if (size < 1 || size > LIMITS.pageSize) {
    throw refuse('PAGE_SIZE', `A page has 1 to ${LIMITS.pageSize} items; \`first\` was ${size}.`, { field: 'first' });
  }
  return size;
}
