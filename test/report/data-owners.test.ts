import { describe, expect, it } from 'vitest';
import { dataOwners } from '../../src/report/data-owners.ts';
import { assessFixture } from '../support/sample-assessment.ts';

describe('dataOwners', () => {
  it('names the partner of every source, with the last day that its figures are about', async () => {
    // fixtures/tiny/input: the last year of crime.csv is 2023-24, which ends on 31 March 2024.
    const owners = dataOwners(await assessFixture());
    expect(owners.find(({ source }) => source === 'crime')).toEqual({
      source: 'crime',
      partner: 'Vale Police',
      cutOff: '2024-03-31',
    });
  });

  it('has no day for a source without figures', async () => {
    const made = await assessFixture();
    const observations = { ...made.observations, observations: [] };
    const owners = dataOwners({ ...made, observations });
    expect(owners).toHaveLength(made.settings.sources.length);
    expect(owners.every(({ cutOff }) => cutOff === null)).toBe(true);
  });
});
