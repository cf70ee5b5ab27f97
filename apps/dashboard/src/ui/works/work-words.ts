import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { WorkKind } from '@states-must/domain';

/** What a cited work is. */
export const WORK_KIND_LABEL: Record<WorkKind, MessageDescriptor> = {
  TREATY: msg`Treaty`,
  DECLARATION: msg`Declaration`,
  UN_REPORT: msg`UN report`,
  REPORT: msg`Report`,
  GUIDANCE: msg`Guidance`,
  BOOK: msg`Book`,
  ARTICLE: msg`Article`,
  CASE_LAW: msg`Case law`,
  LEGISLATION: msg`Legislation`,
  OTHER: msg`Other work`,
};
