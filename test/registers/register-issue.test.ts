import { describe, expect, it } from 'vitest';
import { atConfig, atRecord } from '../../src/registers/register-issue.ts';
import { settings } from '../support/settings.ts';
import { source } from '../support/sources.ts';

const found = { code: 'risk-scale', severity: 'warning', message: 'two scales', hint: 'Use one.' } as const;
const origin = { source: 'risks', file: 'input/risks.csv', firstLine: 4, lastLine: 6 };

describe('atRecord', () => {
  it('stands at the first line of the record, and says whom to ask', () =>
    expect(
      atRecord(
        origin,
        5,
        settings({ sources: [source('risks', { id: 'risks', partner: 'Council' })] }),
        found,
      ),
    ).toEqual({
      ...found,
      source: 'risks',
      file: 'input/risks.csv',
      line: 4,
      column: 5,
      hint: 'Use one. Ask Council if it is not yours to change.',
    }));

  it('names nobody where no source is known', () =>
    expect(atRecord(origin, null, settings(), found)).toMatchObject({ column: null, hint: 'Use one.' }));
});

it('atConfig stands where the configuration says it, and is of no source', () =>
  expect(atConfig({ file: 'assessment.yaml', line: 7, column: 3 }, found)).toEqual({
    ...found,
    source: null,
    file: 'assessment.yaml',
    line: 7,
    column: 3,
  }));
