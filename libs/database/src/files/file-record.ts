import type { CustodyEvent, ReviewState, Role, Visibility } from '@states-must/domain';

/** A file of an item, as the caller may see it. */
export interface FileRecord {
  id: string;
  evidenceId: string;
  /** SHA-256 of its bytes, in hex: where they lie and what they must be. */
  sha256: string;
  /** As it is shown and offered to whoever opens it. */
  name: string;
  mediaType: string;
  bytes: number;
  /** True where it goes out with its item; one that is not marked stays inside. */
  markedPublic: boolean;
  position: number;
}

/** A file with what decides who may open it. */
export interface FileOfItem extends FileRecord {
  state: ReviewState;
  visibility: Visibility;
  regions: string[];
}

/** A file to be added to a draft; its bytes have been received and judged. */
export interface FileDraft {
  sha256: string;
  bytes: number;
  mediaType: string;
  name: string;
}

/** One thing that happened to a file. */
export interface CustodyRecord {
  id: string;
  fileId: string;
  sha256: string;
  name: string;
  event: CustodyEvent;
  /** Under which role; null where the house itself noted it. */
  role: Role | null;
  /** ISO moment. */
  at: string;
}

/** A file as its custody list names it: the list goes on doing so when the file is gone. */
export type FileInCustody = Pick<FileRecord, 'id' | 'evidenceId' | 'sha256' | 'name' | 'bytes'>;

/** Something that the caller did with a file; the database gives the moment. */
export interface CustodyDraft {
  file: FileInCustody;
  event: CustodyEvent;
  role: Role;
}
