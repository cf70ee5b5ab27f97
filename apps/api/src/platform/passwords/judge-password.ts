import { isGuessable } from './is-guessable.js';

/** What is wrong with a new password: a stable code and a sentence that says what would do. */
export interface PasswordFault {
  code: 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_GUESSABLE' | 'TEXT_UNSAFE';
  message: string;
}

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

/**
 * Judges a new password: 12 to 128 characters, and none that lists of known passwords lead to. No rule of
 * composition: such rules make passwords worse (NIST SP 800-63B, section 5.1.1.2).
 *
 * @param own the person's name and e-mail address, which the password must not be made of
 * @returns null where it will do
 */
export const judgePassword = (password: string, own: string[] = []): PasswordFault | null => {
  const length = [...password].length;
  if (password.includes('\0')) {
    return { code: 'TEXT_UNSAFE', message: 'The password holds a character that cannot be stored. Type it again.' };
  }
  if (length < PASSWORD_MIN) {
    return {
      code: 'PASSWORD_TOO_SHORT',
      message: `The password has ${length} characters. Use at least ${PASSWORD_MIN}; four unrelated words will do.`,
    };
  }
  if (length > PASSWORD_MAX) {
    return {
      code: 'PASSWORD_TOO_LONG',
      message: `The password has ${length} characters. The limit is ${PASSWORD_MAX}.`,
    };
  }
  const words = own.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  if (isGuessable(password, words)) {
    return {
      code: 'PASSWORD_GUESSABLE',
      message:
        'This password is on, or close to, the lists that people try first. Use words that do not belong together, or let a password manager make one.',
    };
  }
  return null;
};
