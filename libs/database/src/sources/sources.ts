import type { Source } from '@states-must/domain';
import type { Tx } from '../connection/tx.js';
import type { SourceDraft } from './source-record.js';

export async function findSource(tx: Tx, id: string): Promise<Source | null> {
  void [tx, id];
  throw new Error('Not in this build.');
}

export async function sourcesByIds(tx: Tx, ids: string[]): Promise<Source[]> {
  void [tx, ids];
  throw new Error('Not in this build.');
}

export async function searchSources(tx: Tx, text: string, first: number): Promise<Source[]> {
  void [tx, text, first];
  throw new Error('Not in this build.');
}

export async function insertSource(tx: Tx, draft: SourceDraft, author: string): Promise<Source> {
  void [tx, draft, author];
  throw new Error('Not in this build.');
}

export async function evidenceCountsOfSources(tx: Tx, ids: string[]): Promise<Map<string, number>> {
  void [tx, ids];
  throw new Error('Not in this build.');
}
