import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { FacetLabel } from '../../../ui/status/facet-label.js';
import type { Facet } from '../../../ui/status/status-types.js';
import type { Step } from './step.js';

const FACETS: readonly string[] = ['LAW', 'IMPLEMENTATION', 'PRACTICE'];

/** What a step speaks of: a facet, the cell, or criteria by their codes (the later ones by their letter alone). */
function Subject({ subjects }: { subjects: readonly string[] }) {
  const [first = ''] = subjects;
  if (FACETS.includes(first)) return <FacetLabel facet={first as Facet} />;
  const codes = subjects.map((code, i) => (i === 0 ? code : (code.split('.')[1] ?? code)));
  return <bdi>{codes.join(', ')}</bdi>;
}

/** The name of a step: "Answer, CRM-1.b", "Facet, Law", "Headline". */
export function StepSubject({ step }: { step: Step }): ReactNode {
  const { rule, subjects } = step;
  const subject = <Subject subjects={subjects} />;
  if (rule === 1) return <Trans>Facts, {subject}</Trans>;
  if (rule === 2) return <Trans>Answer, {subject}</Trans>;
  if (rule === 3) return <Trans>Facet, {subject}</Trans>;
  if (rule === 4) return <Trans>Headline</Trans>;
  if (rule === 5) return subjects[0] === 'cell' ? <Trans>Confidence</Trans> : <Trans>Confidence, {subject}</Trans>;
  if (rule === 6) return <Trans>Contested</Trans>;
  if (rule === 7) return <Trans>Parts of the state</Trans>;
  return <Trans>Decision</Trans>;
}
