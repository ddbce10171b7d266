import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { homeOf, partsElsewhere } from '../../src/model/homes.ts';
import { candidateOf, classOf, flagOf, overlapOf } from '../support/homes.ts';

const { precedence } = loadMethod();
const violence = classOf('violence');
const alcohol = flagOf('alcohol-violence', 'violence', 'alcohol');
const domestic = flagOf('domestic-violence', 'violence', 'domestic');
const both = overlapOf('both', ['alcohol-violence', 'domestic-violence']);

describe('homeOf', () => {
  it('leaves a class whole whose flags have no home of their own', () => {
    const plan = { indicators: [violence, alcohol], candidates: [candidateOf('v', 'violence')], precedence };
    expect(homeOf('violence', plan).terms).toEqual([{ indicator: 'violence', times: 1 }]);
  });

  it('takes claimed flags out of their class', () => {
    const candidates = [candidateOf('v', 'violence'), candidateOf('a', 'alcohol-violence')];
    const plan = { indicators: [violence, alcohol, domestic], candidates, precedence };
    expect(homeOf('violence', plan).terms).toEqual([
      { indicator: 'violence', times: 1 },
      { indicator: 'alcohol-violence', times: -1 },
    ]);
    expect(partsElsewhere('violence', plan)).toEqual(['alcohol-violence']);
  });

  // Domestic stands before alcohol in data/precedence.csv, so events with both are at home with domestic abuse.
  it('gives events with two flags to the first in precedence', () => {
    const candidates = [
      candidateOf('v', 'violence'),
      candidateOf('a', 'alcohol-violence'),
      candidateOf('d', 'domestic-violence'),
    ];
    const plan = { indicators: [violence, alcohol, domestic, both], candidates, precedence };
    expect(homeOf('domestic-violence', plan).terms).toEqual([{ indicator: 'domestic-violence', times: 1 }]);
    expect(homeOf('alcohol-violence', plan).terms).toEqual([
      { indicator: 'alcohol-violence', times: 1 },
      { indicator: 'both', times: -1 },
    ]);
    expect(homeOf('violence', plan).terms).toEqual([
      { indicator: 'violence', times: 1 },
      { indicator: 'alcohol-violence', times: -1 },
      { indicator: 'both', times: 1 },
      { indicator: 'domestic-violence', times: -1 },
    ]);
  });

  it('takes a part out of a class through a part that nobody has', () => {
    const theft = classOf('theft');
    const burglary = classOf('burglary', { within: ['theft'] });
    const residential = classOf('residential', { within: ['burglary'] });
    const candidates = [candidateOf('t', 'theft'), candidateOf('r', 'residential')];
    const plan = { indicators: [theft, burglary, residential], candidates, precedence };
    expect(homeOf('theft', plan).terms).toEqual([
      { indicator: 'theft', times: 1 },
      { indicator: 'residential', times: -1 },
    ]);
    expect(homeOf('burglary', plan).terms).toEqual([
      { indicator: 'burglary', times: 1 },
      { indicator: 'residential', times: -1 },
    ]);
  });
});
