import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocument, outputFiles, toJson } from '../../../src/cli/outputs/output-files.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import { assessFixture, balance, issueOf } from '../../support/sample-assessment.ts';

let assessment: Assessment;
beforeAll(async () => {
  assessment = await assessFixture();
});

it('outputFiles: the files of the contract, tables first', () => {
  expect(outputFiles(assessment).map(({ file }) => file)).toEqual([
    'csv/observations.csv',
    'csv/measures.csv',
    'csv/evidence.csv',
    'csv/ranking.csv',
    'csv/sensitivity.csv',
    'csv/ledger.csv',
    'csv/indicators.csv',
    'csv/issues.csv',
    'csv/findings.csv',
    'csv/firmness.csv',
    'csv/harm.csv',
    'csv/harm-totals.csv',
    'csv/harm-stages.csv',
    'csv/harm-metrics.csv',
    'csv/scorecard.csv',
    'csv/scorecard-points.csv',
    'csv/compliance.csv',
    'csv/totals.csv',
    'check.json',
    'results.json',
  ]);
});

it('checkDocument holds the balances, what is unread and every issue, and nothing else', () => {
  const some = { ...assessment, sources: [balance()], unread: ['a.csv'], issues: [issueOf()] };
  expect(checkDocument(some)).toEqual({
    schemaVersion: 1,
    preparedBy: 'Performance and Data Officer',
    sources: [balance()],
    unread: ['a.csv'],
    issues: [issueOf()],
  });
});

describe('toJson', () => {
  it('is indented and ends in one line feed', () => {
    expect(toJson({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
  });

  it.each([
    ['a control character', '\u001b[2J'],
    ['DEL and C1', '\u007f\u009b31m'],
    ['marks that turn the direction of text', '\u202e\u2066\u061c\u200f'],
    ['separators and a byte order mark', '\u2028\u2029\ufeff'],
    ['what is harmless', 'Ynys Môn £5 – 警察 🚓 "\\"'],
  ])('keeps %s, and no character that acts on a terminal', (_name, text) => {
    const json = toJson({ [text]: text });
    expect(JSON.parse(json)).toEqual({ [text]: text });
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/u);
  });

  it('holds numbers without the last bit of arithmetic', () => {
    expect(toJson([0.1 + 0.2, 468])).toBe('[\n  0.3,\n  468\n]\n');
  });
});
