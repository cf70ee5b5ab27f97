import { csvField } from './csv.js';

describe('a field of CSV', () => {
  it.each<[string | number | boolean, string]>([
    ['MET', 'MET'],
    [3, '3'],
    [-3, '-3'],
    [true, 'true'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', `'+1`],
    ['-1', `'-1`],
    ['@x', `'@x`],
    ['\tx', `'\tx`],
    ['two\nlines', '"two\nlines"'],
  ])('%j', (value, field) => expect(csvField(value)).toBe(field));
});
