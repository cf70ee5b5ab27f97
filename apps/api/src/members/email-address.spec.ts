import { parseDisplayName } from './display-name.js';
import { parseEmail } from './email-address.js';
import { FlyingAttempts } from './flying-attempts.js';

describe('an e-mail address', () => {
  it.each([
    ['  Reviewer.One@Example.ORG ', 'reviewer.one@example.org'],
    ['researcher@demo.invalid', 'researcher@demo.invalid'],
    ["o'neill+field@xn--nxasmq6b.example", "o'neill+field@xn--nxasmq6b.example"],
  ])('%s is taken', (text, address) => {
    expect(parseEmail(text)).toBe(address);
  });

  it.each([
    '',
    'nobody',
    'a@b',
    'a b@example.org',
    'a@@example.org',
    'a@example.',
    'a\0@example.org',
    'a@exam\u202eple.org',
    'Name <a@example.org>',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(250)}.org`,
  ])('%j is not', (text) => {
    expect(parseEmail(text)).toBeNull();
  });
});

describe('the name that colleagues see', () => {
  it('is trimmed and kept', () => {
    expect(parseDisplayName('  Field desk, Nairobi ')).toBe('Field desk, Nairobi');
    expect(parseDisplayName('منظمة')).toBe('منظمة');
  });

  it.each([
    ['   ', 'REQUIRED'],
    ['x'.repeat(101), 'TOO_LONG'],
    ['line\nbreak', 'TEXT_UNSAFE'],
    ['\u202eturned', 'TEXT_UNSAFE'],
    ['nul\0', 'TEXT_UNSAFE'],
  ])('%j is refused', (text, code) => {
    expect(parseDisplayName(text)).toMatchObject({ code });
  });
});

describe('attempts in the air', () => {
  it('count for account and address, without the one that asks, until they end', () => {
    const flying = new FlyingAttempts();
    const done = flying.enter({ account: 'a', address: '1' });
    flying.enter({ account: 'a', address: '2' });
    flying.enter({ account: 'b', address: '1' });
    expect(flying.beside({ account: 'a', address: '1' })).toEqual({ forAccount: 1, fromAddress: 1 });
    done();
    expect(flying.beside({ account: 'a', address: '2' })).toEqual({ forAccount: 0, fromAddress: 0 });
  });
});
