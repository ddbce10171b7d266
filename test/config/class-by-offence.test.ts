import { describe, expect, it } from 'vitest';
import { classByOffence } from '../../src/config/class-by-offence.ts';
import { loadMethod } from '../../src/config/load-method.ts';

const method = loadMethod();
const found = (categories: readonly string[], costSet = 'home-office-2019-20') =>
  classByOffence(categories, costSet, method);

describe('classByOffence', () => {
  it.each([
    ['violence-with-injury', 'home-office-2019-20', 'violence-with-injury'],
    ['violence-with-injury', 'home-office-2010-11', 'other-wounding'],
    ['sexual-offences', 'home-office-2010-11', 'sexual-offences'],
    ['residential-burglary', 'home-office-2019-20', 'domestic-burglary'],
    ['bicycle-theft', 'home-office-2010-11', 'theft-not-vehicle'],
    ['arson', 'home-office-2018', 'arson'],
    ['34A', 'home-office-2019-20', 'commercial-robbery'],
  ])('%s of %s is %s', (category, costSet, costClass) => {
    expect(found([category], costSet)).toEqual({ ok: true, costClass });
  });

  it('takes several categories of one class', () => {
    expect(found(['arson', 'criminal-damage'])).toEqual({ ok: true, costClass: 'criminal-damage' });
  });

  it.each([
    [
      ['arson', 'criminal-damage'],
      'home-office-2018',
      'several classes of home-office-2018: arson, criminal-damage',
    ],
    [
      ['violence-and-sexual-offences'],
      undefined,
      'police.uk puts violence and sexual offences in one category',
    ],
    [['bicycle-theft'], undefined, 'no unit cost of home-office-2019-20 fits bicycle-theft'],
    [['rape', 'drug-offences'], undefined, 'no unit cost of home-office-2019-20 fits drug-offences'],
    [['violence-with-injry'], undefined, 'Did you mean "violence-with-injury"?'],
    [['rape'], 'own-costs', 'it is a cost set of your own'],
  ])('gives %j of %s no class, and says what to do', (categories, costSet, message) => {
    const refused = found(categories, costSet);
    expect(refused.ok).toBe(false);
    if (refused.ok) return;
    expect(refused.message).toContain(message);
    expect(refused.hint).toContain('leave cost out');
  });
});
