/**
 * Which types each union of the contract can be. The cache needs it to tell an answer from a refusal; a test holds it
 * against the schema.
 */
export const POSSIBLE_TYPES: Record<string, string[]> = {
  AttachEvidenceResult: ['EvidenceAttached', 'Refused'],
  EvidenceResult: ['EvidenceChanged', 'Refused'],
  InvitationResult: ['InvitationMade', 'Refused'],
  MemberResult: ['MemberChanged', 'Refused'],
  SignInResult: ['Refused', 'SignedIn'],
};
