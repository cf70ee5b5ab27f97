import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FileRecord } from '@states-must/database';

/** A file of an item. Built from a record by `serveFile`. */
@ObjectType('EvidenceFile', { description: 'A file of an item, as it was received.' })
export class ServedEvidenceFile {
  @Field(() => ID, { description: 'Identifier of the file.' })
  id!: string;

  @Field({ description: 'Its name, at most 200 characters: text to be shown, and nothing else.' })
  name!: string;

  @Field({ description: 'What it is by its content, such as application/pdf.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes, at most 26,214,400.' })
  bytes!: number;

  @Field({ description: 'SHA-256 of its bytes, in hex: whoever has the file can compare.' })
  sha256!: string;

  @Field({ description: 'True where it is published with its item; one that is not stays with the members.' })
  public!: boolean;

  @Field({ description: 'Where it is fetched, as a path of this service.' })
  url!: string;
}

/** What the API shows of a file. Who added it stays inside. */
export function serveFile(file: FileRecord): ServedEvidenceFile {
  const { id, name, mediaType, bytes, sha256, markedPublic } = file;
  return { id, name, mediaType, bytes, sha256, public: markedPublic, url: `/files/${id}` };
}
