import type { Member } from '@states-must/domain';
import type { Tx } from '../connection/tx.js';
import type { InvitationDraft, InvitationRecord } from './member-records.js';

export async function insertInvitation(tx: Tx, draft: InvitationDraft): Promise<InvitationRecord> {
  void [tx, draft];
  throw new Error('Not in this build.');
}

export async function findInvitationByToken(tx: Tx, tokenHash: string): Promise<InvitationRecord | null> {
  void [tx, tokenHash];
  throw new Error('Not in this build.');
}

export async function listInvitations(tx: Tx): Promise<InvitationRecord[]> {
  void [tx];
  throw new Error('Not in this build.');
}

export async function confirmInvitation(tx: Tx, id: string): Promise<InvitationRecord | null> {
  void [tx, id];
  throw new Error('Not in this build.');
}

export async function revokeInvitation(tx: Tx, id: string): Promise<InvitationRecord | null> {
  void [tx, id];
  throw new Error('Not in this build.');
}

export async function acceptInvitation(
  tx: Tx,
  tokenHash: string,
  person: { displayName: string; passwordHash: string },
): Promise<Member | null> {
  void [tx, tokenHash, person];
  throw new Error('Not in this build.');
}
