import type { BaseIssue } from 'valibot';

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  Array: 'a list',
  Object: 'a group of fields',
  strict_object: 'a group of fields',
  record: 'a group of fields',
};

/** Says what does not fit, in a plain sentence that names the mend. Rules of our own bring their sentence with them. */
export function sayIssue(issue: BaseIssue<unknown>): string {
  const field = String(issue.path?.at(-1)?.key ?? 'the entry');
  if (issue.expected === 'never') return `Nothing reads ${field}. Take it out, or correct its name.`;
  if (issue.received === 'undefined') return `${field} is missing. Add it.`;
  if (issue.kind === 'schema') {
    const due = KINDS[issue.type] ?? KINDS[issue.expected ?? ''];
    return due
      ? `${field} must be ${due}, and is ${issue.received}.`
      : `${field} must be ${issue.expected}, and is ${issue.received}.`;
  }
  return issue.message;
}
