import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { problemWith } from '../../src/criteria/judgement-rules.ts';
import type { JudgementRecord } from '../../src/model/source.ts';
import { candidate, judgement } from '../support/evidence.ts';
import { hasRealData, SHARED } from '../support/real-data.ts';

const terms = { candidates: [candidate('burglary')], codeBook: loadMethod().codeBook };
const problem = (changes: Partial<JudgementRecord>) => problemWith(judgement(changes), terms);

describe('problemWith', () => {
  it('finds nothing in a good judgement', () => expect(problem({})).toBeNull());

  it.each([
    ['unknown-candidate', 'candidate', { candidate: 'burglery' }, 'Did you mean "burglary"?'],
    ['unknown-criterion', 'criterion', { criterion: 'trends' }, 'Did you mean "trend"?'],
    ['unknown-form', 'form', { criterion: 'fit', form: 'code' }, 'Did you mean "coded"?'],
    ['unknown-grade', 'grade', { grade: 'E' }, '"E" is not a grade'],
    ['missing-denominator', 'denominator', { criterion: 'size', form: 'per-1000' }, 'needs a denominator'],
    ['unknown-phrase', 'value', { value: 'incresed' }, 'Did you mean "increased"?'],
    ['grade-without-figure', 'reference', { grade: 'A', reference: '' }, 'grade A names no figure'],
    ['grade-without-figure', 'reference', { value: 'stable', reference: '' }, 'grade B names no figure'],
  ] as const)('refuses %s in the cell of its %s', (code, role, changes, message) => {
    const found = problem(changes);
    expect(found).toMatchObject({ code, role });
    expect(found?.message).toContain(message);
  });

  it('points at the grade where the file has no column of references', () => {
    const columns = { ...judgement().columns, reference: null };
    expect(problem({ reference: '', columns })).toMatchObject({ role: 'grade' });
  });

  it.each(['C', 'D'])('takes words of grade %s without a figure', (grade) => {
    expect(problem({ grade, reference: '' })).toBeNull();
  });

  it('asks no figure of what is a figure itself', () => {
    const size = { criterion: 'size', form: 'per-1000', value: 209, denominator: 183_477, reference: '' };
    expect(problem({ ...size, grade: 'A' })).toBeNull();
  });

  it.each([
    ['trend', 'coded', 101, 'from 0 to 100'],
    ['trend', 'coded', -1, 'from 0 to 100'],
    ['trend', 'percent-a-year', -101, '-100 or more'],
    ['comparison', 'ratio', -0.5, '0 or more'],
    ['concentration', 'top-share', 101, 'from 0 to 100'],
    ['concentration', 'repeat-share', -5, 'from 0 to 100'],
    ['concern', 'percent-concerned', 140, 'from 0 to 100'],
  ])('refuses %s, %s of %d', (criterion, form, value, range) => {
    expect(problem({ criterion, form, value })).toMatchObject({
      code: 'constraint-error',
      role: 'value',
      hint: `Write a number ${range}.`,
    });
  });

  it('takes a fall, which is below 0', () => {
    expect(problem({ form: 'percent-a-year', value: -12 })).toBeNull();
  });

  // Only where the case stands beside the repository: its coded cells of grade A and B all name where their figure is.
  it.runIf(hasRealData('cases/ranking-2013-14/evidence.csv'))('takes every coded cell of the case', () => {
    const text = readFileSync(`${SHARED}cases/ranking-2013-14/evidence.csv`, 'utf8');
    const rows = (parse(text, { columns: true }) as Record<string, string>[]).filter(
      (row) => row['kind'] === 'coded',
    );
    expect(rows).toHaveLength(57);
    for (const row of rows) {
      const criterion = row['criterion'] === 'public' ? 'concern' : (row['criterion'] ?? '');
      const grade = row['confidence'] ?? '';
      const said = { criterion, grade, value: Number(row['value']), reference: row['seed_line'] ?? '' };
      expect(problem(said), JSON.stringify(row)).toBeNull();
    }
  });
});
