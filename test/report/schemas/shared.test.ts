import { describe, expect, it } from 'vitest';
import { issue, origin, SCHEMA_VERSION, sourceBalance } from '../../../src/report/schemas/shared.ts';
import { balance, issueOf } from '../../support/sample-assessment.ts';

describe('shared parts of the documents', () => {
  it('are of version 1, which scripts rely on', () => {
    expect(SCHEMA_VERSION).toBe(1);
  });

  it.each([
    ['an issue without a place', issue, issueOf({ file: null, line: null, column: null, source: null })],
    ['an origin', origin, { source: 'crime', file: 'input/crime.csv', firstLine: 2, lastLine: 4 }],
    ['a source', sourceBalance, balance()],
  ])('take %s', (_name, schema, value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });

  it.each([
    ['a line that is not whole', issue, { ...issueOf(), line: 1.5 }],
    ['an issue without a hint', issue, { ...issueOf(), hint: undefined }],
    ['an origin without lines', origin, { source: 'crime', file: 'input/crime.csv' }],
    ['a source without its count of rejected records', sourceBalance, { ...balance(), rejected: undefined }],
  ])('refuse %s', (_name, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
