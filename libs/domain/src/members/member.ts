import type { Role } from '../vocabulary/vocabulary.js';

/** A role in a region; region `*` is all regions. */
export interface Grant {
  role: Role;
  region: string;
}

/** A person with an account. Never shown to the public. */
export interface Member {
  id: string;
  email: string;
  displayName: string;
  active: boolean;
  grants: Grant[];
}
