import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { goodConfiguration, marked, settingsFrom } from '../../support/configuration.ts';

const withWords = (written: string) => `${goodConfiguration}words: ${written}\n`;
const rising = 'each must be more than the one before';

describe('the words for sizes', () => {
  // METHOD 3: slightly from 2%, above from 10%, well from 25%.
  it('are those of the method where nothing is written', () => {
    expect(settingsFrom(goodConfiguration).words).toEqual({ slightly: 2, plain: 10, well: 25 });
  });

  it('are kept as written', () => {
    expect(settingsFrom(withWords('{ slightly: 5, well: 40 }')).words).toEqual({
      slightly: 5,
      plain: 10,
      well: 40,
    });
  });

  it.each([
    ['{ plain: «30 }', `words.plain is 30 and words.well 25: ${rising}`],
    ['{ well: «10 }', `words.plain is 10 and words.well 10: ${rising}`],
    ['{ slightly: «12 }', `words.slightly is 12 and words.plain 10: ${rising}`],
    ['{ slightly: 20, plain: «15, well: 40 }', `words.slightly is 20 and words.plain 15: ${rising}`],
    ['{ slightly: «0 }', 'words.slightly: must be more than 0'],
    ['{ well: «-25 }', 'words.well: must be more than 0'],
    ['{ well: «40% }', 'words.well: expected a number, not "40%"'],
    ['{ «wel: 40 }', 'unknown key "wel" in words. Did you mean "well"?'],
    ['«25', 'words: expected a block of keys, not 25'],
  ])('refuse %s', (written, message) => {
    const { text, place } = marked(withWords(written));
    const result = readConfig(text, 'assessment.yaml', loadMethod());
    const issues = result.ok ? [] : result.issues.map((one) => [`${one.line}:${one.column}`, one.message]);
    expect(issues).toEqual([[place, expect.stringContaining(message)]]);
  });

  it('say what to write instead', () => {
    const result = readConfig(withWords('{ plain: 30 }'), 'assessment.yaml', loadMethod());
    expect(result.ok ? [] : result.issues.map(({ hint }) => hint)).toEqual([
      'Write three numbers that rise, such as words: { slightly: 2, plain: 10, well: 25 }; what is left out is as here.',
    ]);
  });
});
