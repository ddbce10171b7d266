import { describe, expect, it } from 'vitest';
import {
  aimOf,
  checkPrediction,
  checkSince,
  checkTargetKind,
  type TargetBlock,
} from '../../../src/config/settings/target-kinds.ts';
import { changed, marked, problemsIn } from '../../support/configuration.ts';

const messages = (target: TargetBlock) => checkTargetKind('burglary', target).map(({ message }) => message);

describe('checkTargetKind', () => {
  it.each<TargetBlock>([
    { value: 3 },
    { change: -5, since: '2012-13' },
    { kind: 'value', value: 3 },
    { kind: 'change', change: -5, since: '2012-13' },
    { kind: 'predicted' },
    { kind: 'predicted', indicator: 'robbery' },
    { kind: 'baseline', since: '2012-13' },
    { kind: 'direction', direction: 'reducing' },
    { kind: 'maintain', tolerance: 2 },
  ])('takes %j', (target) => expect(messages(target)).toEqual([]));

  it.each<[TargetBlock, string]>([
    [{ kind: 'directon' }, '"directon" is no kind of target. Did you mean "direction"?'],
    [{ kind: 'toString' }, '"toString" is no kind of target.'],
    [{ kind: 'value' }, 'the target of burglary is of kind value and has no value'],
    [{ kind: 'change', since: '2012-13' }, 'the target of burglary is of kind change and has no change'],
    [{ kind: 'maintain', direction: 'reducing' }, 'a target of kind maintain has no use for direction'],
    [{ kind: 'baseline', value: 0 }, 'a target of kind baseline has no use for value'],
    [{ value: 3, tolerance: 1 }, 'the target of burglary has tolerance, which is of kind maintain alone'],
    [{ value: 3, indicator: 'x' }, 'the target of burglary has indicator, which is of kind predicted alone'],
  ])('refuses %j, once', (target, message) => expect(messages(target)).toEqual([message]));
});

describe('aimOf', () => {
  it.each<[TargetBlock, ReturnType<typeof aimOf>]>([
    [{ value: 3 }, null],
    [{ kind: 'change', change: -5 }, null],
    [{ kind: 'predicted' }, { kind: 'predicted', by: null }],
    [
      { kind: 'predicted', indicator: 'x' },
      { kind: 'predicted', by: 'x' },
    ],
    [{ kind: 'baseline' }, { kind: 'baseline' }],
    [{ kind: 'maintain' }, { kind: 'maintain', tolerance: 0 }],
    [
      { kind: 'direction', direction: 'increasing' },
      { kind: 'direction', towards: 'increasing' },
    ],
  ])('of %j is %j', (target, aim) => expect(aimOf(target, 'low-is-good')).toEqual(aim));

  it('goes to the good side where no direction is said', () => {
    const towards = (polarity: 'low-is-good' | 'high-is-good') => aimOf({ kind: 'direction' }, polarity);
    expect(towards('low-is-good')).toEqual({ kind: 'direction', towards: 'reducing' });
    expect(towards('high-is-good')).toEqual({ kind: 'direction', towards: 'increasing' });
  });
});

describe('targets of a configuration', () => {
  it.each([
    ['{ kind: predicted, indicator: «robery }', '"robery" is not in indicators. Did you mean "robbery"?'],
    ['{ kind: predicted, indicator: «constructor }', '"constructor" is not in indicators.'],
    ['{ kind: predicted, indicator: «burglary }', 'burglary cannot be its own prediction'],
    ['{ kind: maintain, indicator: «robery }', 'a target of kind maintain has no use for indicator'],
    ['{ kind: direction, direction: «down }', 'must be one of reducing, increasing, not "down"'],
    ['{ «valu: 3 }', 'unknown key "valu" in indicators.burglary.target. Did you mean "value"?'],
  ])('refuse %s once, where it is written', (target, message) => {
    const { text, place } = marked(
      changed('name: Domestic burglary', `name: Domestic burglary\n    target: ${target}`),
    );
    const found = problemsIn(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(`${place} `)).toBe(true);
    expect(found[0]).toContain(message);
  });
});

describe('checkPrediction', () => {
  it('asks for one unit', () => {
    const block = { kind: 'rate', per: 'residents' };
    const indicators = { own: block, other: { ...block, per: 'households' }, same: block };
    const found = (indicator: string) =>
      checkPrediction('own', { kind: 'predicted', indicator }, indicators as never).length;
    expect([found('same'), found('other')]).toEqual([0, 1]);
  });
});

describe('checkSince', () => {
  it.each([
    ['2012-13', 0],
    ['2013-14', 1],
    ['2014-15', 1],
    [undefined, 0],
    ['lately', 0],
  ])('%s against 2013-14: %i', (since, problems) => {
    expect(checkSince('burglary', since, '2013-14')).toHaveLength(problems);
  });
});
