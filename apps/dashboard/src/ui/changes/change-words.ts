import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { FilePlus2, Globe, Ruler, Undo2, type LucideIcon } from 'lucide-react';
import type { CellStepFragment } from '../../gql/apollo/graphql.js';

export type ChangeKind = CellStepFragment['kind'];

/** The four kinds of change, in the order of their filter. */
export const CHANGE_KINDS: readonly ChangeKind[] = ['WORLD', 'KNOWLEDGE', 'CORRECTION', 'METHOD'];

/** What each kind is called. */
export const KIND_LABEL: Record<ChangeKind, MessageDescriptor> = {
  WORLD: msg`The world changed`,
  KNOWLEDGE: msg`New knowledge`,
  CORRECTION: msg`Correction`,
  METHOD: msg`Method changed`,
};

/** What each kind means, for readers who meet it first. */
export const KIND_MEANING: Record<ChangeKind, MessageDescriptor> = {
  WORLD: msg`A law came into force or ended, or evidence grew old.`,
  KNOWLEDGE: msg`We know more. What happens there need not have changed.`,
  CORRECTION: msg`What stood here was wrong and was put right.`,
  METHOD: msg`The rules changed; the facts did not. It is neither progress nor a step back.`,
};

/** The sign of each kind; its word always stands beside it. */
export const KIND_ICON: Record<ChangeKind, LucideIcon> = {
  WORLD: Globe,
  KNOWLEDGE: FilePlus2,
  CORRECTION: Undo2,
  METHOD: Ruler,
};
