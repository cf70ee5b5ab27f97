import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { ServedEvidence } from '../platform/served/evidence.js';
import { ServedRefused } from '../platform/served/refused.js';

/** An item after a change of its files. */
@ObjectType('FilesChanged', { description: "The item's files were changed." })
export class FilesChanged {
  @Field(() => ServedEvidence, { description: 'The item as it stands now, at its next version.' })
  readonly evidence: ServedEvidence;

  constructor(evidence: ServedEvidence) {
    this.evidence = evidence;
  }
}

/** A changed item, or why it did not change. */
export const FileResult = createUnionType({
  name: 'FileResult',
  description: 'An item whose files were changed, or why they were not.',
  types: () => [FilesChanged, ServedRefused] as const,
  resolveType: (value: FilesChanged | ServedRefused) => value.constructor,
});
