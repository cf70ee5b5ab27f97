import { describe, expect, it } from '@jest/globals';
import { backField } from './back-field.js';

describe('the page to come back to after signing in', () => {
  it.each(['/', '/evidence?type=law', '/places/no/crm-1', '/evidence/new?for=nz.crm-1.a'])('accepts %s', (address) => {
    expect(backField.read(address)).toBe(address);
  });

  it.each([
    'https://example.org/',
    '//example.org/',
    '/\\example.org/',
    '\\\\example.org',
    'javascript:alert(1)',
    'places',
    '',
    '/\u0000/',
    '/a\nb',
    '/sign-in?back=/sign-in',
    `/${'a'.repeat(2048)}`,
  ])('refuses %j', (address) => {
    expect(backField.read(address)).toBeUndefined();
  });
});
