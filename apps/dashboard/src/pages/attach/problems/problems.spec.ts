import { describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { EMPTY_FORM, EMPTY_LINK, EMPTY_SOURCE, type FormValues } from '../form/form-values.js';
import { catalogue, GOOD_FORM, known } from '../testing/catalogue.js';
import { fieldOf } from './field-words.js';
import { findProblems } from './find-problems.js';
import { problemWords } from './problem-words.js';
import { refusedProblems } from './refused-problems.js';

const found = (patch: Partial<FormValues>) =>
  findProblems({ ...GOOD_FORM, ...patch }, known).map(({ path, code }) => `${path} ${code}`);
const said = (patch: Partial<FormValues>) => {
  const values = { ...GOOD_FORM, ...patch };
  return findProblems(values, known).map((problem) => problemWords(problem, values, i18n));
};

describe('what is in the way of sending the form', () => {
  it('is nothing where all is right', () => {
    expect(found({})).toEqual([]);
  });

  it('names every field that is missing, in the order of the form', () => {
    expect(findProblems(EMPTY_FORM, known).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'source SOURCE_MISSING',
      'title MISSING',
      'kind MISSING',
      'language MISSING',
      'observed DATE_MISSING',
      'summary MISSING',
      'credibility CREDIBILITY_RANGE',
      'links LINKS_MISSING',
    ]);
  });

  it.each([
    [
      { inForceFrom: '2003-06-31' },
      'inForceFrom DATE_INVALID',
      '2003-06-31 does not exist. Enter a day that exists, or only the month: 2003-06.',
    ],
    [
      { observed: '2019/2018' },
      'observed DATE_RANGE_REVERSED',
      '2019/2018 ends before it starts. Write the earlier date first.',
    ],
    [{ published: '2026-12' }, 'published DATE_IN_FUTURE', 'This is still to come. Give a date that is past.'],
    [{ summary: 'a'.repeat(5001) }, 'summary TOO_LONG', 'This is longer than 5,000 characters. Shorten it.'],
    [
      { url: 'javascript:alert(1)' },
      'url UNSAFE_URL',
      'This address is not safe to open. Give one that starts with https:// or http:// and holds no user name or password.',
    ],
    [
      { title: 'a\u0000b' },
      'title UNSAFE_TEXT',
      'This holds an invisible character that is not allowed. Type that part anew.',
    ],
    [
      { language: 'no language' },
      'language LANGUAGE_TAG',
      'This is no language. Choose one from the list, or type its tag, such as pt-BR.',
    ],
    [{ visibility: 'RESTRICTED' }, 'visibility RESTRICTED_NOT_YET', /^Restricted records cannot be stored yet/],
  ] as [Partial<FormValues>, string, string | RegExp][])('%j: %s', (patch, code, sentence) => {
    expect(found(patch)).toEqual([code]);
    const [words] = said(patch);
    if (sentence instanceof RegExp) expect(words).toMatch(sentence);
    else expect(words).toBe(sentence);
  });

  it('points to the row of the form where rows above it are blank', () => {
    const wrong = { ...EMPTY_LINK, jurisdiction: 'NZ', criterion: 'CRM-1.a' };
    expect(found({ links: [EMPTY_LINK, wrong] })).toEqual(['links.1.effect EFFECT_MISSING']);
  });

  it('says that a link is made twice, and where one may not write', () => {
    const link = GOOD_FORM.links[0]!;
    expect(found({ links: [link, link] })).toEqual(['links.1 DUPLICATE_LINK']);
    expect(found({ links: [{ ...link, jurisdiction: 'NO' }] })).toEqual(['links.0.jurisdiction NO_RIGHTS_IN_REGION']);
  });

  it('checks a new source field by field', () => {
    const source = {
      from: 'new' as const,
      chosen: null,
      new: { ...EMPTY_SOURCE, year: '20x3', restsOn: 'One\n\n Two ' },
    };
    expect(found({ source })).toEqual([
      'source.new.title MISSING',
      'source.new.publisher MISSING',
      'source.new.publisherKind MISSING',
      'source.new.year WRONG_TYPE',
      'source.new.language MISSING',
      'source.new.reliability MISSING',
      'source.new.reliabilityReason MISSING',
    ]);
  });

  it('names the field in which a place or a criterion was typed that does not exist', () => {
    const links = [{ ...EMPTY_LINK, jurisdiction: 'Atlantis', criterion: 'CRM-99' }];
    expect(found({ links })).toEqual([
      'links.0.jurisdiction UNKNOWN_JURISDICTION',
      'links.0.criterion UNKNOWN_CRITERION',
      'links.0.effect EFFECT_MISSING',
    ]);
    expect(said({ links }).slice(0, 2)).toEqual([
      'No place has this name or code. Choose one from the list.',
      'No criterion has this code. Choose one from the list.',
    ]);
  });

  it('has a sentence of its own for a choice that is missing in a link', () => {
    expect(said({ links: [{ ...EMPTY_LINK, effect: 'SUPPORTS' }] })).toEqual([
      'Choose a place from the list.',
      'Choose a criterion from the list.',
    ]);
  });
});

describe('what the service refuses', () => {
  it('lands on the fields of the form', () => {
    const values = { ...GOOD_FORM, links: [EMPTY_LINK, ...GOOD_FORM.links] };
    const problems = refusedProblems(
      [
        { code: 'UNKNOWN_CRITERION', field: 'links.0.criterion', message: 'There is no criterion.' },
        { code: 'TOO_LONG', field: 'input.title', message: 'Too long.' },
        { code: 'STALE_VERSION', field: 'version', message: 'Stale.' },
        { code: 'SOMETHING_NEW', field: null, message: 'A new kind of refusal.' },
      ],
      values,
    );
    expect(problems.map(({ path }) => path)).toEqual(['links.1.criterion', 'title', '', '']);
    expect(problemWords(problems[3]!, values, i18n)).toBe('A new kind of refusal.');
  });
});

describe('the names of the fields', () => {
  it.each(['links.0.quote', 'source.new.restsOn.2', 'title', 'links'])('there is one for %s', (path) => {
    expect(fieldOf(path)).not.toBeNull();
  });

  it('counts links from one', () => {
    expect(fieldOf('links.2.effect')?.link).toBe(3);
    expect(fieldOf('version')).toBeNull();
  });

  it('has places to choose from', () => {
    expect(catalogue.places.map(({ code }) => code)).toEqual(['AR-C', 'NZ', 'NO']);
  });
});
