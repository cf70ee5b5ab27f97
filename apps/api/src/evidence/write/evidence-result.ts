import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { ServedCell } from '../../platform/served/cell.js';
import { ServedEvidence } from '../../platform/served/evidence.js';
import { ServedRefused } from '../../platform/served/refused.js';

/** A new draft. */
@ObjectType('EvidenceAttached', { description: 'The item was stored as a draft.' })
export class EvidenceAttached {
  @Field(() => ServedEvidence, { description: 'The draft.' })
  readonly evidence: ServedEvidence;

  constructor(evidence: ServedEvidence) {
    this.evidence = evidence;
  }
}

/** An item after a step of its review. */
@ObjectType('EvidenceChanged', { description: 'The item was changed.' })
export class EvidenceChanged {
  @Field(() => ServedEvidence, { description: 'The item as it stands now.' })
  readonly evidence: ServedEvidence;

  @Field(() => [ServedCell], {
    description: 'The cells that were derived again; none where the public sees no change.',
  })
  readonly cells: ServedCell[];

  constructor(evidence: ServedEvidence, cells: ServedCell[]) {
    this.evidence = evidence;
    this.cells = cells;
  }
}

/** A draft, or why there is none. */
export const AttachEvidenceResult = createUnionType({
  name: 'AttachEvidenceResult',
  description: 'A new draft, or why there is none.',
  types: () => [EvidenceAttached, ServedRefused] as const,
  resolveType: (value: EvidenceAttached | ServedRefused) => value.constructor,
});

/** A changed item, or why it did not change. */
export const EvidenceResult = createUnionType({
  name: 'EvidenceResult',
  description: 'A changed item, or why it did not change.',
  types: () => [EvidenceChanged, ServedRefused] as const,
  resolveType: (value: EvidenceChanged | ServedRefused) => value.constructor,
});
