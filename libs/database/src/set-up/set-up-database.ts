import type { Day } from '@states-must/domain';

/** The passwords of the two roles that the service signs in with. */
export interface RoleSecrets {
  rw: string;
  public: string;
}

/** What set-up needs: the set-up role's address, and either the data folder that keeps the secrets or the secrets. */
export type SetUpOptions = {
  setUpUrl: string;
  /** Says one line a step. */
  log: (line: string) => void;
  /** The day as of which founding cells are derived. */
  asOf: Day;
} & ({ dataDir: string; secrets?: undefined } | { secrets: RoleSecrets; dataDir?: undefined });

/** The two addresses that the running service gets, and nothing else. */
export interface RunTimeUrls {
  rwUrl: string;
  publicUrl: string;
}

export async function setUpDatabase(options: SetUpOptions): Promise<RunTimeUrls> {
  void [options];
  throw new Error('Not in this build.');
}
