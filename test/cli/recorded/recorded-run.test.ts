import { beforeAll, describe, expect, it } from 'vitest';
import { recordedRun } from '../../../src/cli/recorded/recorded-run.ts';
import type { RecordedRun } from '../../../src/model/run-comparison.ts';
import { toResults } from '../../../src/report/results/to-results.ts';
import type { ResultsDocument } from '../../../src/report/schemas/results.ts';
import { assessFixture } from '../../support/sample-assessment.ts';

let results: ResultsDocument;
let run: RecordedRun;
beforeAll(async () => {
  results = toResults(await assessFixture());
  run = recordedRun(results);
});
const ratioOf = ({ candidates }: RecordedRun) =>
  candidates.find(({ id }) => id === 'burglary')!.evidence.find(({ form }) => form === 'ratio')!;

describe('recordedRun', () => {
  it('has every candidate in order, with its own evidence', () => {
    expect(run.candidates.map(({ id }) => id)).toEqual(results.ranking.map(({ candidate }) => candidate.id));
    for (const { id, evidence } of run.candidates) for (const one of evidence) expect(one.candidate).toBe(id);
    expect(run.candidates.flatMap(({ evidence }) => evidence)).toHaveLength(results.evidence.length);
  });

  // Burglary: 144 of 100,000 against 400 of 500,000.
  it('has the two rates of a ratio', () =>
    expect(ratioOf(run).sides).toEqual({ own: 1.44, other: 0.8, against: 'comparator' }));

  // Where high is good the ratio stands turned: 0.8 over 1.44 is 1 / 1.44 over 1 / 0.8.
  it('turns them as the ratio is turned', () => {
    const turned = results.evidence.map((one) =>
      one.form === 'ratio' ? { ...one, value: 1 / one.value } : one,
    );
    const { sides } = ratioOf(recordedRun({ ...results, evidence: turned }));
    expect(sides).toEqual({ own: 1 / 1.44, other: 1 / 0.8, against: 'comparator' });
  });

  it('has none where the recorded rates do not give the ratio', () => {
    const other = results.evidence.map((one) => (one.form === 'ratio' ? { ...one, value: 3 } : one));
    expect(ratioOf(recordedRun({ ...results, evidence: other })).sides).toBeNull();
  });

  // 144 burglaries at the price of the cost set and its multiplier: what harm says they cost.
  it('has what an event was counted as in pounds', () => {
    const harm = results.measures.find(({ id }) => id.startsWith('harm/burglary/E99000001'));
    const [price] = run.candidates.find(({ id }) => id === 'burglary')!.prices;
    expect(price).toMatchObject({ indicator: 'burglary', count: 144 });
    expect(144 * price!.pounds).toBeCloseTo(harm!.value!, 6);
  });

  it('has none where nothing is costed', () => {
    const measures = results.measures.filter(({ kind }) => kind !== 'harm');
    for (const { prices } of recordedRun({ ...results, measures }).candidates) expect(prices).toEqual([]);
  });
});
