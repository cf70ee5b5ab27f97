import type { Role } from '@states-must/domain';

/** An invitation to become a member. The token itself is nowhere kept, only its hash. */
export interface InvitationRecord {
  id: string;
  email: string;
  role: Role;
  /** Region codes, or `*` for all. */
  regions: string[];
  /** Null for the first administrator's, which nobody sent. */
  invitedBy: string | null;
  needsConfirmation: boolean;
  confirmedBy: string | null;
  /** ISO; null until used means "never ends". */
  expiresAt: string | null;
  createdAt: string;
  acceptedAt: string | null;
  revokedAt: string | null;
}

/** An invitation to be made. `expiresAt` null: until used or revoked. */
export interface InvitationDraft {
  tokenHash: string;
  email: string;
  role: Role;
  regions: string[];
  needsConfirmation: boolean;
  expiresAt: string | null;
}

/** Attempts to sign in during the last minutes, failed ones only. */
export interface SignInAttempts {
  forAccount: number;
  fromAddress: number;
}
