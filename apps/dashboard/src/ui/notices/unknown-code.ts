import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Whether the service answered that a code of the address does not exist; everything else is a failure. */
export function isUnknownCode(error: Error | undefined): boolean {
  if (!CombinedGraphQLErrors.is(error)) return false;
  return error.errors.some(({ extensions }) => String(extensions?.['code'] ?? '').startsWith('UNKNOWN_'));
}
