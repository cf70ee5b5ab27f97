import { createHash, randomBytes } from 'node:crypto';

/** A secret that is handed to one person, and what is stored of it. */
export interface Token {
  /** 256 random bits, base64url, 43 characters. Shown once, never stored. */
  secret: string;
  /** SHA-256 of the secret, hex. A copy of the database opens no session and accepts no invitation. */
  hash: string;
}

/** Makes a new secret for a session or an invitation. */
export const makeToken = (): Token => {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashToken(secret) };
};

/** What is stored of a secret. A fast hash is enough here: 256 random bits cannot be guessed. */
export const hashToken = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex');
