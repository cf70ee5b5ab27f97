import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits for a cookie or a link, as text that needs no escaping. Shown once, never stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored in place of a token: its SHA-256, hexadecimal. The token has 256 bits, so no salt and no slow hash is due. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
