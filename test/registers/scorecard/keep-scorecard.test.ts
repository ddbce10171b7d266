import { expect, it } from 'vitest';
import { keepScorecard } from '../../../src/registers/scorecard/keep-scorecard.ts';
import { registerInput } from '../../support/registers.ts';
import { settings } from '../../support/settings.ts';

it('leaves the scorecard out where there are no indicators, and tells nothing of it', () => {
  expect(keepScorecard(registerInput({ settings: settings({ indicators: [] }) }))).toEqual({
    registers: {},
    issues: [],
  });
  expect(keepScorecard(registerInput()).registers.scorecard?.rows).toHaveLength(1);
});
