import type { Member } from '@states-must/domain';
import type { Tx } from '../connection/tx.js';

export async function findMember(tx: Tx, id: string): Promise<Member | null> {
  void [tx, id];
  throw new Error('Not in this build.');
}

export async function findForSignIn(tx: Tx, email: string): Promise<{ member: Member; passwordHash: string } | null> {
  void [tx, email];
  throw new Error('Not in this build.');
}

export async function listMembers(tx: Tx): Promise<Member[]> {
  void [tx];
  throw new Error('Not in this build.');
}

export async function deactivateMember(tx: Tx, id: string): Promise<boolean> {
  void [tx, id];
  throw new Error('Not in this build.');
}

export async function countAdmins(tx: Tx): Promise<number> {
  void [tx];
  throw new Error('Not in this build.');
}

export async function countMembers(tx: Tx): Promise<number> {
  void [tx];
  throw new Error('Not in this build.');
}

export async function reviewersFor(tx: Tx, regions: string[]): Promise<{ memberId: string }[]> {
  void [tx, regions];
  throw new Error('Not in this build.');
}
