import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Connection, IdentifierScheme, LawEventKind, RelationKind, Translator } from '@states-must/domain';

/** How near the source is to the facts, as one reads it. */
export const CONNECTION_LABEL: Record<Connection, MessageDescriptor> = {
  FIRST_HAND: msg`First hand: it saw, measured or decided them itself, or is the text itself`,
  SECOND_HAND: msg`Second hand: it was told by somebody who did`,
  FURTHER_REMOVED: msg`Further removed: it repeats what others report`,
  UNKNOWN: msg`Not known`,
};

/** Under which scheme a document is numbered. */
export const SCHEME_LABEL: Record<IdentifierScheme, MessageDescriptor> = {
  ELI: msg`ELI, a law in Europe`,
  ECLI: msg`ECLI, a ruling`,
  UN_SYMBOL: msg`Symbol of the United Nations`,
  DOI: msg`DOI, a publication`,
};

/** Who translated. */
export const TRANSLATOR_LABEL: Record<Translator, MessageDescriptor> = {
  PERSON: msg`translated by a person`,
  MACHINE: msg`translated by a machine`,
};

/** What this item does to the other one. */
export const RELATION_LABEL: Record<RelationKind, MessageDescriptor> = {
  SUPERSEDES: msg`takes the place of`,
  STRIKES_DOWN: msg`strikes down`,
  REPEALS: msg`repeals`,
  AMENDS: msg`amends`,
  CORRECTS: msg`corrects`,
};

/** What happened or will happen to a law. */
export const EVENT_LABEL: Record<LawEventKind, MessageDescriptor> = {
  ADOPTED: msg`Adopted`,
  PROMULGATED: msg`Promulgated`,
  IN_FORCE: msg`In force`,
  AMENDED: msg`Amended`,
  STRUCK_DOWN: msg`Struck down`,
  SUPERSEDED: msg`Superseded`,
  REPEALED: msg`Repealed`,
  ENDED: msg`Last day in force`,
};
