import { describe, expect, it } from 'vitest';
import { saidAndFound } from '../../../src/registers/compliance/you-said.ts';
import { compliance, levels, registerInput } from '../../support/registers.ts';
import { ranked } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';

const said = { theme: 'Break-ins', indicator: 'burglary', priority: 'burglary' };

describe('saidAndFound', () => {
  it('is empty where nobody said anything', () => expect(saidAndFound(registerInput())).toEqual([]));

  // Plan 2009, line 44: feedback on what residents said: theme, finding, priority, and what was done.
  it('links the theme to the local measures and to what answers it', () =>
    expect(
      saidAndFound(
        registerInput({
          settings: settings({
            compliance: compliance({
              youSaid: [
                { ...said, did: 'Locks' },
                { ...said, priority: 'sheds' },
              ],
            }),
          }),
          measures: levels({ id: 'a' }, { id: 'b', area: 'K04000001' }, { id: 'c', indicator: 'robbery' }),
          ranking: [ranked({ agreedTier: 'priority' })],
        }),
      ),
    ).toEqual([
      {
        theme: 'Break-ins',
        indicator: 'burglary',
        measures: ['a'],
        priority: { id: 'burglary', name: 'Domestic burglary' },
        tier: 'priority',
        did: 'Locks',
      },
      {
        theme: 'Break-ins',
        indicator: 'burglary',
        measures: ['a'],
        priority: { id: 'sheds', name: 'sheds' },
        tier: null,
        did: null,
      },
    ]));
});
