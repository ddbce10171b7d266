import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { withNesting } from '../../../src/config/settings/nested-classes.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { classOf, flagOf } from '../../support/homes.ts';

const { offenceParents } = loadMethod();

function within(...indicators: readonly Indicator[]): readonly (readonly string[] | undefined)[] {
  return withNesting(indicators, offenceParents, 'total-recorded-crime').map((one) => one.within);
}

// data/offence-aliases.csv: residential burglary in burglary in theft offences in total recorded crime.
describe('withNesting', () => {
  it('puts a category inside the nearest one that holds it', () => {
    const classes = ['theft-offences', 'residential-burglary', 'burglary'].map((id) => classOf(id));
    expect(within(...classes)).toEqual([undefined, ['burglary'], ['theft-offences']]);
  });

  it('knows names as senders write them', () => {
    const part = classOf('homes', { categories: ['Residential burglary', 'Non-residential burglary'] });
    expect(within(part, classOf('break-ins', { categories: ['Burglary'] }))).toEqual([
      ['break-ins'],
      undefined,
    ]);
  });

  it.each([
    ['the total of all crime', classOf('total-recorded-crime')],
    ['a category of another source', classOf('burglary', { sources: ['other'] })],
    ['another base', classOf('burglary', { per: 'households' })],
    ['a flag', flagOf('burglary', 'x', 'alcohol')],
    ['a group that it is not in', classOf('sexual-offences')],
    ['itself under another name', classOf('twin', { categories: ['residential-burglary'] })],
  ])('leaves alone %s', (_, other) => {
    expect(within(classOf('residential-burglary'), other)[0]).toBeUndefined();
  });

  it('lets the configuration say otherwise', () => {
    const part = classOf('residential-burglary', { within: ['own'] });
    expect(within(part, classOf('burglary'))[0]).toEqual(['own']);
  });
});
