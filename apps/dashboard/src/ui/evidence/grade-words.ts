import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Reliability } from '@states-must/domain';

/** What a source's letter says of it (the Admiralty scale). */
export const RELIABILITY_WORDS: Record<Reliability, MessageDescriptor> = {
  A: msg`completely reliable source`,
  B: msg`usually reliable source`,
  C: msg`fairly reliable source`,
  D: msg`not usually reliable source`,
  E: msg`unreliable source`,
  F: msg`source that cannot be judged`,
};

/** What an item's number says of it, 1 to 6 (the same scale). */
export const CREDIBILITY_WORDS: Record<number, MessageDescriptor> = {
  1: msg`confirmed`,
  2: msg`probably true`,
  3: msg`possibly true`,
  4: msg`doubtful`,
  5: msg`improbable`,
  6: msg`truth cannot be judged`,
};
