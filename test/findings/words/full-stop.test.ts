import { describe, expect, it } from 'vitest';
import { withoutStop, withStop } from '../../../src/findings/words/full-stop.ts';

describe('withoutStop', () => {
  it.each([
    ['More are referred.', 'More are referred'],
    ['More are referred', 'More are referred'],
    ['Is it so?', 'Is it so?'],
    ['', ''],
  ])('"%s" is "%s"', (text, without) => expect(withoutStop(text)).toBe(without));
});

describe('withStop', () => {
  it.each([
    ['More are referred', 'More are referred.'],
    ['More are referred.', 'More are referred.'],
    ['Is it so?', 'Is it so?'],
    ['Is it so? (plan)', 'Is it so? (plan).'],
  ])('"%s" is "%s"', (text, ended) => expect(withStop(text)).toBe(ended));
});
