import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/cli/outputs/output-files.ts';
import { checkSchema } from '../../../src/report/schemas/check.ts';
import { assessFixture, balance, issueOf } from '../../support/sample-assessment.ts';

describe('checkSchema', () => {
  it.each(['tiny', 'herefordshire-2013-14'])('takes the check of %s', async (name) => {
    const document = checkDocument(await assessFixture(name));
    expect(checkSchema.safeParse(document).error).toBeUndefined();
  });

  it('takes a source and an issue as the contract lists them', () => {
    const preparedBy = 'Performance and Data Officer';
    const document = {
      schemaVersion: 1,
      preparedBy,
      sources: [balance()],
      unread: ['a.csv'],
      issues: [issueOf()],
    };
    expect(checkSchema.safeParse(document).success).toBe(true);
  });

  it('refuses a severity of its own making', () => {
    const document = {
      schemaVersion: 1,
      sources: [],
      unread: [],
      issues: [{ ...issueOf(), severity: 'fatal' }],
    };
    expect(checkSchema.safeParse(document).success).toBe(false);
  });
});
