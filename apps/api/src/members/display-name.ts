const MAX = 100;

/**
 * The name under which colleagues see a member: 1 to 100 characters on one line, without signs that cannot be seen.
 * @returns the trimmed name, or what is wrong with it
 */
export const parseDisplayName = (text: string): string | { code: string; message: string } => {
  const name = text.normalize('NFC').trim();
  if (name.length === 0) {
    return { code: 'REQUIRED', message: 'Give a name that your colleagues will see. It need not be your legal one.' };
  }
  if ([...name].length > MAX) {
    return { code: 'TOO_LONG', message: `The name has ${[...name].length} characters. The limit is ${MAX}.` };
  }
  // \p{C}: control and formatting signs, lone surrogates, and signs that turn the direction of what follows.
  if (/\p{C}/u.test(name)) {
    return { code: 'TEXT_UNSAFE', message: 'The name holds a sign that cannot be seen. Type it again.' };
  }
  return name;
};
