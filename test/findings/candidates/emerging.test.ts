import { describe, expect, it } from 'vitest';
import { emergingFindings } from '../../../src/findings/candidates/emerging.ts';
import type { RankedPriority } from '../../../src/model/ranking.ts';
import type { HorizonEntry } from '../../../src/model/registers/plan.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { plan } from '../../support/registers.ts';
import { ranked } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';

const said = (ranking: readonly RankedPriority[], horizon: readonly HorizonEntry[] = []) =>
  emergingFindings(ranking, settings({ plan: plan({ horizon }) })).map(renderFinding);
const one = (changes: Partial<RankedPriority>) =>
  ranked({
    candidate: { id: 'cyber', name: 'Cybercrime', indicator: null },
    rank: null,
    agreedTier: 'emerging',
    ...changes,
  });

// Plan 2014-17, line 208: exploitation of children and cybercrime are seen coming; evidence for 15% of the weight.
describe('emergingFindings', () => {
  it.each([
    [{ coverage: 15 }, 'Cybercrime: emerging and not ranked, evidence for 15% of the weight only.'],
    [{ coverage: 49.6 }, 'Cybercrime: emerging and not ranked, evidence for 49% of the weight only.'],
    [{ coverage: 0 }, 'Cybercrime: emerging and not ranked, there is no evidence yet.'],
    [{ coverage: 80, rank: 3 }, 'Cybercrime: emerging, as agreed.'],
  ])('%j', (changes, sentence) => expect(said([one(changes)])).toEqual([sentence]));

  it('goes by what was agreed', () =>
    expect(said([one({ tier: 'emerging', agreedTier: 'monitor' })])).toEqual([]));

  const entry = (changes: Partial<HorizonEntry>): HorizonEntry => ({
    text: 'Modern slavery.',
    owner: null,
    trigger: null,
    candidates: [],
    ...changes,
  });

  it('says after them what the plan has on its horizon', () =>
    expect(
      said([one({ coverage: 15 })], [entry({}), entry({ owner: 'Council', trigger: 'a first case' })]).slice(
        1,
      ),
    ).toEqual([
      'On the horizon: Modern slavery.',
      'On the horizon: Modern slavery. Owner: Council. Looked at again when: a first case.',
    ]));

  it('leaves a question its mark', () =>
    expect(said([], [entry({ text: 'Is there modern slavery?' })])).toEqual([
      'On the horizon: Is there modern slavery?',
    ]));

  it('rests on no measure, and says nothing without a plan', () => {
    expect(emergingFindings([one({})], settings())).toMatchObject([{ section: 'emerging', measures: [] }]);
    expect(emergingFindings([], settings())).toEqual([]);
  });
});
