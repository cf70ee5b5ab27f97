import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Effect, EvidenceKind, PublisherKind, ReviewState, Role, Visibility } from '@states-must/domain';

/** What an item of evidence is. */
export const KIND_LABEL: Record<EvidenceKind, MessageDescriptor> = {
  LAW: msg`Law`,
  RULING: msg`Ruling`,
  ENFORCEMENT: msg`Enforcement`,
  OFFICIAL_STATEMENT: msg`Official statement`,
  STATISTICS: msg`Statistics`,
  FINDING: msg`Finding`,
  TESTIMONY: msg`Testimony`,
};

/** Who published it. */
export const PUBLISHER_LABEL: Record<PublisherKind, MessageDescriptor> = {
  OFFICIAL_GAZETTE: msg`Official gazette`,
  COURT: msg`Court`,
  TREATY_BODY: msg`Treaty body`,
  NATIONAL_INSTITUTION: msg`National human rights institution`,
  SEX_WORKER_LED_GROUP: msg`Sex-worker-led group`,
  ORGANISATION: msg`Organisation`,
  ACADEMIC: msg`Academic work`,
  MEDIA: msg`Media`,
  STATE_REPORT: msg`State report`,
  OFFICIAL_STATISTICS: msg`Official statistics`,
  TESTIMONY: msg`Testimony`,
};

/** How a link bears on its criterion. */
export const EFFECT_LABEL: Record<Effect, MessageDescriptor> = {
  SUPPORTS: msg`For`,
  CONTRADICTS: msg`Against`,
  CONTEXT: msg`Context`,
};

/** Where an item stands in review. */
export const REVIEW_STATE_LABEL: Record<ReviewState, MessageDescriptor> = {
  DRAFT: msg`Draft`,
  SUBMITTED: msg`Waiting for review`,
  SENT_BACK: msg`Sent back with a question`,
  APPROVED: msg`Approved`,
  DECLINED: msg`Declined`,
  WITHDRAWN: msg`Withdrawn`,
};

/** Who may read it. */
export const VISIBILITY_LABEL: Record<Visibility, MessageDescriptor> = {
  PUBLIC: msg`Public`,
  INTERNAL: msg`Internal`,
  RESTRICTED: msg`Restricted`,
};

/** What a member may be. */
export const ROLE_LABEL: Record<Role, MessageDescriptor> = {
  CAMPAIGNER: msg`Campaigner`,
  RESEARCHER: msg`Researcher`,
  REVIEWER: msg`Reviewer`,
  REGIONAL_LEAD: msg`Regional lead`,
  ADMIN: msg`Administrator`,
};
