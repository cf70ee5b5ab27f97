import { GUESSABLE_WORDS } from './guessable-words.js';
import { HashGate, TooBusy } from './hash-gate.js';
import { isGuessable } from './is-guessable.js';
import { judgePassword } from './judge-password.js';
import { PasswordHasher } from './password-hasher.js';

describe('the password hash', () => {
  const hasher = new PasswordHasher();

  it('is Argon2id with 64 MiB, three passes and one lane', async () => {
    const made = await hasher.hash('fjord lantern teacup 7');
    expect(made).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(await hasher.matches(made, 'fjord lantern teacup 7')).toBe(true);
    expect(await hasher.matches(made, 'fjord lantern teacup 8')).toBe(false);
  });

  it('takes the two ways of writing an accent as one', async () => {
    const made = await hasher.hash('caf\u00e9 lantern teacup');
    expect(await hasher.matches(made, 'cafe\u0301 lantern teacup')).toBe(true);
  });

  it('does the same work for an account that does not exist, and says no', async () => {
    const made = await hasher.hash('fjord lantern teacup 7');
    const timed = async (against: string | null): Promise<number> => {
      const start = performance.now();
      expect(await hasher.matches(against, 'some other words here')).toBe(false);
      return performance.now() - start;
    };
    await timed(null);
    const unknown = Math.min(await timed(null), await timed(null), await timed(null));
    const known = Math.min(await timed(made), await timed(made), await timed(made));
    expect(unknown).toBeGreaterThan(known / 2);
    expect(unknown).toBeLessThan(known * 2);
  });
});

describe('the gate before the hashes', () => {
  it('lets two run, twenty wait, and refuses the next at once', async () => {
    const gate = new HashGate(2, 20);
    let open: () => void = () => undefined;
    const held = new Promise<void>((done) => (open = done));
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await held;
      running -= 1;
    };
    const taken = Array.from({ length: 22 }, () => gate.run(work));
    await expect(gate.run(work)).rejects.toBeInstanceOf(TooBusy);
    open();
    await Promise.all(taken);
    expect(most).toBe(2);
    await expect(gate.run(async () => 'free again')).resolves.toBe('free again');
  });

  it('frees the slot of work that failed', async () => {
    const gate = new HashGate(1, 0);
    await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(gate.run(async () => 1)).resolves.toBe(1);
  });
});

describe('the judgement of a new password', () => {
  it.each([
    'password1234',
    'Passw0rd!2026',
    'qwertyuiop12',
    '123456789012',
    'aaaaaaaaaaaa',
    'abcabcabcabcabc',
    'Iloveyou-princess1',
    'welcome2liverpool',
    'Summer-Winter-2026',
    'statesmust2026!',
  ])('refuses %s', (password) => {
    expect(judgePassword(password)?.code).toBe('PASSWORD_GUESSABLE');
  });

  it('refuses what is made of the own name and address', () => {
    expect(judgePassword('halvorsen.2026', ['k.halvorsen@example.org'])?.code).toBe('PASSWORD_GUESSABLE');
    expect(judgePassword('halvorsen.2026')).toBeNull();
  });

  it.each(['fjord lantern teacup 7', 'Xq7-vB2mKp0w', 'гора-чайник-весло', 'tiger coffee rainbow violin'])(
    'lets %s pass',
    (password) => {
      expect(judgePassword(password)).toBeNull();
    },
  );

  it('counts characters, not bytes, and names the limit', () => {
    expect(judgePassword('Xq7-vB2mKp0')?.message).toContain('at least 12');
    expect(judgePassword(`Xq7-vB2mKp0w${'é ü'.repeat(39)}`)?.code).toBe('PASSWORD_TOO_LONG');
    expect(judgePassword(`Xq7-vB2mKp0w${'é'.repeat(116)}`)).toBeNull();
    expect(judgePassword('Xq7-vB2\0Kp0w')?.code).toBe('TEXT_UNSAFE');
  });

  it('stands for far more than ten thousand passwords of twelve characters and more', () => {
    const words = [...GUESSABLE_WORDS];
    let pairs = 0;
    for (const one of words) for (const other of words) if (one.length + other.length >= 12) pairs += 1;
    expect(pairs).toBeGreaterThan(10_000);
    expect(isGuessable('sunshineliverpool')).toBe(true);
  });
});
