import { hash, verify } from '@node-rs/argon2';
import { HashGate } from './hash-gate.js';

/** Argon2id, 64 MiB, three passes, one lane (OWASP's floor is 19 MiB and two passes). */
const COST = { algorithm: 2, memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const;

/**
 * Hash of no password that anybody knows (a random one, thrown away), with the same cost. Checking a password of an
 * unknown account against it takes as long as checking that of a known one.
 */
const NOBODY = hash(crypto.randomUUID(), COST);

/** Makes and checks password hashes, never more than two at once. */
export class PasswordHasher {
  constructor(private readonly gate = new HashGate()) {}

  /** Hash of a password as a PHC string (`$argon2id$v=19$m=65536,t=3,p=1$...`). @throws TooBusy */
  hash(password: string): Promise<string> {
    return this.gate.run(() => hash(password.normalize('NFC'), COST));
  }

  /**
   * Whether the password is the one of that hash. `null` stands for an account that does not exist: the answer is
   * false, after the same work. @throws TooBusy
   */
  async matches(passwordHash: string | null, password: string): Promise<boolean> {
    const against = passwordHash ?? (await NOBODY);
    const same = await this.gate.run(() => verify(against, password.normalize('NFC')));
    return same && passwordHash !== null;
  }
}
