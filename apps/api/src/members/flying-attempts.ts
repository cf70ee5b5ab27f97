/** Whose account is tried, and from which address. */
export interface AttemptBy {
  account: string;
  address: string;
}

/**
 * Attempts to sign in that have not come to an end. A failed attempt is on record only once its password was checked;
 * until then it is counted here, so that many attempts at one moment do not slip past the limit together.
 */
export class FlyingAttempts {
  private readonly accounts = new Map<string, number>();
  private readonly addresses = new Map<string, number>();

  /** Counts an attempt in. @returns what to call when it has ended, once */
  enter(by: AttemptBy): () => void {
    add(this.accounts, by.account, 1);
    add(this.addresses, by.address, 1);
    return () => {
      add(this.accounts, by.account, -1);
      add(this.addresses, by.address, -1);
    };
  }

  /** How many others are in the air for that account and from that address, besides the one that asks. */
  beside(by: AttemptBy): { forAccount: number; fromAddress: number } {
    return {
      forAccount: Math.max(0, (this.accounts.get(by.account) ?? 0) - 1),
      fromAddress: Math.max(0, (this.addresses.get(by.address) ?? 0) - 1),
    };
  }
}

const add = (counts: Map<string, number>, key: string, by: number): void => {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
};
