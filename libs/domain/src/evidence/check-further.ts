import type { IdentifierScheme } from '../vocabulary/vocabulary.js';
import type { ShapedEvidence } from './evidence-schema.js';
import { readIdentifier } from './identifiers.js';
import type { Problem } from './problem.js';

/** Each identifier has its scheme's form, and none is named twice. */
export function checkIdentifiers(shaped: ShapedEvidence, sound: (path: string) => boolean): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, { scheme, value }] of (sound('identifiers') ? shaped.identifiers : []).entries()) {
    const path = ['identifiers', String(index), 'value'];
    if (!sound(path.join('.')) || !sound(`identifiers.${index}.scheme`)) continue;
    const read = readIdentifier(scheme as IdentifierScheme, value);
    if (!read.ok) {
      problems.push({ path, code: 'IDENTIFIER_FORM', message: read.message });
      continue;
    }
    const key = `${scheme} ${read.value}`;
    if (seen.has(key)) {
      const message = `${read.value} is named twice. Keep one of the two.`;
      problems.push({ path, code: 'DUPLICATE_IDENTIFIER', message });
    }
    seen.add(key);
  }
  return problems;
}

/** No language is translated into twice. */
export function checkTranslations(shaped: ShapedEvidence, sound: (path: string) => boolean): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, { language }] of (sound('translations') ? shaped.translations : []).entries()) {
    const path = ['translations', String(index), 'language'];
    if (!sound(path.join('.'))) continue;
    if (seen.has(language.toLowerCase())) {
      const message = `There are two translations into ${language}. Keep one of the two.`;
      problems.push({ path, code: 'DUPLICATE_TRANSLATION', message });
    }
    seen.add(language.toLowerCase());
  }
  return problems;
}
