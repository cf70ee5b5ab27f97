import { describe, expect, it } from '@jest/globals';
import type { FormItemFragment } from '../../../gql/attach/graphql.js';
import { GOOD_FORM, known } from '../testing/catalogue.js';
import { findProblems } from '../problems/find-problems.js';
import { EMPTY_IDENTIFIER, EMPTY_RELATION, EMPTY_TRANSLATION, type FormValues } from './form-values.js';
import { fromItem } from './from-item.js';
import { partStates, saysMore } from './part-states.js';
import { toInput } from './to-input.js';

const found = (patch: Partial<FormValues>) =>
  findProblems({ ...GOOD_FORM, ...patch }, known).map(({ path, code }) => `${path} ${code}`);
const more = (values: FormValues) =>
  partStates(values, findProblems(values, known), []).find(({ part }) => part === 'more')!.state;

const ITEM = {
  ...{
    source: GOOD_FORM.source.chosen,
    kind: 'RULING',
    title: 'Ruling',
    summary: 'Void.',
    language: 'en',
    credibility: 1,
  },
  ...{ visibility: 'PUBLIC', sensitive: false, links: [], connection: 'FIRST_HAND', promulgated: '2026-01' },
  identifiers: [{ scheme: 'ECLI', value: 'ECLI:CE:ECHR:2024:0725JUD006366419' }],
  translations: [{ language: 'fr', title: 'Arrêt', summary: null, by: 'MACHINE' }],
  relations: [{ kind: 'STRIKES_DOWN', on: '2026-11-10', note: null, evidence: { id: 'a1', title: 'The act' } }],
} as unknown as FormItemFragment;

describe('what may be left out of the form', () => {
  it('is sent as it was stored where nobody touches it', () => {
    const values = fromItem(ITEM);
    expect(toInput(values).input).toMatchObject({
      connection: 'FIRST_HAND',
      promulgated: '2026-01',
      identifiers: [{ scheme: 'ECLI', value: 'ECLI:CE:ECHR:2024:0725JUD006366419' }],
      translations: [{ language: 'fr', title: 'Arrêt', summary: null, by: 'MACHINE' }],
      relations: [{ kind: 'STRIKES_DOWN', target: 'a1', on: '2026-11-10', note: null }],
    });
    expect(values.relations[0]!.title).toBe('The act');
  });

  it('is optional until something is given, and then complete or not', () => {
    expect(saysMore(GOOD_FORM)).toBe(false);
    expect(more(GOOD_FORM)).toBe('optional');
    expect(more({ ...GOOD_FORM, connection: 'SECOND_HAND' })).toBe('complete');
    expect(more({ ...GOOD_FORM, identifiers: [EMPTY_IDENTIFIER] })).toBe('begun');
  });

  it('names what is missing in a row, row by row and after the links', () => {
    const patch = {
      links: [...GOOD_FORM.links, { ...GOOD_FORM.links[0]!, criterion: 'CRM-1.b', effect: '' as const }],
      identifiers: [EMPTY_IDENTIFIER],
      translations: [EMPTY_TRANSLATION],
      relations: [EMPTY_RELATION],
    };
    expect(found(patch)).toEqual([
      'links.1.effect EFFECT_MISSING',
      'identifiers.0.scheme MISSING',
      'identifiers.0.value MISSING',
      'translations.0.language MISSING',
      'translations.0.title MISSING',
      'translations.0.by MISSING',
      'relations.0.kind MISSING',
      'relations.0.target MISSING',
    ]);
  });

  it('sends no date with a correction, whatever was typed before', () => {
    const relations = [{ ...EMPTY_RELATION, kind: 'CORRECTS' as const, target: 'a1', on: '2020' }];
    expect(found({ relations })).toEqual([]);
    expect(toInput({ ...GOOD_FORM, relations }).input.relations).toMatchObject([{ on: null }]);
  });

  it('says that periods of one criterion in law overlap', () => {
    const link = GOOD_FORM.links[0]!;
    const links = [
      { ...link, inForceTo: '2010' },
      { ...link, inForceFrom: '2010' },
    ];
    expect(found({ links })).toEqual(['links.1.inForceFrom PERIODS_OVERLAP']);
  });
});
