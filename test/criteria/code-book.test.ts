import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { decode } from '../../src/criteria/code-book.ts';

const { codeBook } = loadMethod();
const coded = (written: number | string, criterion = 'trend') => decode(written, criterion, codeBook);

describe('decode', () => {
  // reference/practice.md section 5.2: the criteria model's own values; of a range, its lower end.
  it.each([
    ['trend', 'far greater rise than any other', 90],
    ['trend', 'considerable increase', 85],
    ['trend', 'increased', 65],
    ['trend', 'some increase', 62],
    ['trend', 'stable', 50],
    ['trend', 'decreased', 30],
    ['trend', 'continual decrease', 25],
    ['comparison', 'significantly higher', 85],
    ['comparison', 'consistently above though not significant', 62],
    ['comparison', 'slightly above', 60],
    ['comparison', 'comparable', 50],
    ['comparison', 'similar', 50],
    ['comparison', 'below', 35],
    ['fit', 'statutory duty', 100],
    ['fit', 'PCC plan', 67],
    ['fit', 'JSNA plan', 67],
    ['fit', 'one other strategy', 33],
    ['fit', 'none', 0],
  ])('codes %s, "%s" as %d', (criterion, phrase, value) => {
    expect(coded(phrase, criterion)).toEqual({ ok: true, value, phrase: phrase.toLowerCase() });
  });

  it('does not mind case or runs of spaces', () => {
    expect(coded('  Some   INCREASE ')).toEqual({ ok: true, value: 62, phrase: 'some increase' });
  });

  // (85 + 62) / 2: the case's own mean of two phrases for re-offending.
  it.each([
    'significantly higher; consistently above though not significant',
    'Mean of Significantly higher;consistently above though not significant',
  ])('takes the mean of "%s"', (written) => {
    expect(coded(written, 'comparison')).toEqual({
      ok: true,
      value: 73.5,
      phrase: 'significantly higher; consistently above though not significant',
    });
  });

  it('takes numbers among phrases: (30 + 82) / 2', () => {
    expect(coded('decreased; 82')).toMatchObject({ ok: true, value: 56 });
  });

  it('leaves a number as it stands', () => {
    expect(coded(73.5)).toEqual({ ok: true, value: 73.5, phrase: null });
  });

  it('offers the phrase that is near, among those of the criterion', () => {
    expect(coded('some incraese')).toEqual({
      ok: false,
      message:
        '"some incraese" is neither a number nor a phrase of the code book for trend. Did you mean "some increase"?',
      hint: expect.stringContaining('stable; decreased; continual decrease.'),
    });
    expect(coded('significantly higher')).toMatchObject({ ok: false });
  });

  it.each([
    ['stable;', 'trend', 'a phrase is empty'],
    ['stable; 101', 'trend', '"101" is neither a number nor a phrase'],
    ['large', 'size', 'for size.'],
  ])('refuses "%s" for %s', (written, criterion, message) => {
    const decoded = coded(written, criterion);
    expect(decoded.ok ? '' : decoded.message).toContain(message);
  });

  it('says so where a criterion has no words', () => {
    expect(coded('large', 'size')).toMatchObject({
      hint: 'Code it from 0 to 100: the code book has no words for size.',
    });
  });
});

describe('the code book', () => {
  it('has each phrase once for a criterion, in plain lower case, 0 to 100, with a reason', () => {
    const keys = codeBook.map(({ criterion, phrase }) => `${criterion}/${phrase}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { phrase, value, reason } of codeBook) {
      expect(phrase).toMatch(/^[a-z]+( [a-z]+)*$/);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
      expect(reason.length).toBeGreaterThan(20);
    }
  });
});
