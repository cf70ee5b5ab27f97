/** Which types each union of the contract can be: the cache needs it to tell an answer from a refusal. */
export const POSSIBLE_TYPES: Record<string, string[]> = {
  "AttachEvidenceResult": [
    "EvidenceAttached",
    "Refused"
  ],
  "CommentResult": [
    "CommentChanged",
    "Refused"
  ],
  "EndCrosswalkLinkResult": [
    "CrosswalkLinkEnded",
    "Refused"
  ],
  "EvidenceResult": [
    "EvidenceChanged",
    "Refused"
  ],
  "FileResult": [
    "FilesChanged",
    "Refused"
  ],
  "FreezeEditionResult": [
    "EditionFrozen",
    "Refused"
  ],
  "GapResult": [
    "GapMoved",
    "Refused"
  ],
  "InvitationResult": [
    "InvitationMade",
    "Refused"
  ],
  "JudgementResult": [
    "JudgementChanged",
    "Refused"
  ],
  "MemberResult": [
    "MemberChanged",
    "Refused"
  ],
  "MentionsReadResult": [
    "MentionsRead",
    "Refused"
  ],
  "MethodJobResult": [
    "MethodJobStarted",
    "Refused"
  ],
  "ProposeMethodResult": [
    "MethodProposed",
    "Refused"
  ],
  "ReadingNowResult": [
    "BeingRead",
    "Refused"
  ],
  "ReviewWorkResult": [
    "Refused",
    "ReviewWorkChanged"
  ],
  "SetCrosswalkLinkResult": [
    "CrosswalkLinkSet",
    "Refused"
  ],
  "SignInResult": [
    "Refused",
    "SignedIn"
  ]
};
