import { describe, expect, it } from '@jest/globals';
import { setupI18n } from '@lingui/core';
import { languageOfAddress } from './language-of-address.js';
import { pseudoMessages } from './pseudo-messages.js';

describe('the pseudo-language', () => {
  const messages = pseudoMessages({
    plain: 'Copied',
    placeholder: [['count'], ' of ', ['all'], ' places'],
    plural: [['n', 'plural', { one: ['#', ' place'], other: ['#', ' places'] }]],
    rich: 'Evidence to <0>here</0>',
  } as never);
  const i18n = setupI18n({ locale: 'ar-XB', locales: ['ar-u-nu-latn'], messages: { 'ar-XB': messages } });

  it('leaves no plain letter in a message and keeps what is filled in', () => {
    expect(i18n._('plain')).not.toMatch(/[A-Za-z]/);
    expect(i18n._('placeholder', { count: 4, all: 250 })).toMatch(/^4[^A-Za-z]+250[^A-Za-z]+$/);
    expect(i18n._('plural', { n: 3 })).toMatch(/^3[^A-Za-z]+$/);
  });

  it('keeps the tags of rich text', () => {
    const rich = i18n._('rich');
    expect(rich).toContain('<0>');
    expect(rich).toContain('</0>');
    expect(rich.replace(/<\/?0>/g, '')).not.toMatch(/[A-Za-z]/);
  });
});

describe('the language of an address', () => {
  it('takes a language that exists', () => {
    expect(languageOfAddress('/en/matrix', '', ['fr'])).toMatchObject({ language: { tag: 'en' } });
    expect(languageOfAddress('/ar-XB', '', [])).toMatchObject({ language: { dir: 'rtl' } });
  });

  it('sends every other address to the same page in a language that exists', () => {
    expect(languageOfAddress('/', '', ['fr-FR', 'en'])).toEqual({ goTo: '/en' });
    expect(languageOfAddress('/matrix', '?q=a', [])).toEqual({ goTo: '/en/matrix?q=a' });
    expect(languageOfAddress('/fr/places/no', '', ['fr'])).toEqual({ goTo: '/en/places/no' });
  });
});
