import { describe, expect, it } from 'vitest';
import { offenceClasses } from '../../../src/measures/harm/harm-classes.ts';
import type { SharedEvents } from '../../../src/model/shared-events.ts';
import { harmCase, type OffenceFigures } from '../../support/harm.ts';

const burglary: OffenceFigures = { count: 10, cost: 'domestic-burglary' };
const plain: OffenceFigures = { count: 10 };

function classesOf(
  offences: Readonly<Record<string, OffenceFigures>>,
  shared: readonly SharedEvents[] = [],
  total: string | null = null,
) {
  const { measures, settings } = harmCase(offences, { total });
  const found = offenceClasses(measures, shared, settings);
  return { ...found, ids: found.classes.map(({ indicator }) => indicator.id) };
}

describe('offenceClasses', () => {
  it('are the offences, without all recorded crime, lenses and anti-social behaviour', () => {
    const found = classesOf(
      {
        'all-crime': plain,
        burglary,
        drugs: plain,
        alcohol: { ...burglary, indicator: { lens: true } },
        'anti-social-behaviour': plain,
      },
      [],
      'all-crime',
    );
    expect(found.ids).toEqual(['burglary', 'drugs']);
    expect(found.apart).toEqual([{ indicator: 'alcohol', reason: 'lens' }]);
  });

  it('are not casualties and incidents of partners, costed as they may be', () => {
    const found = classesOf({ burglary, casualties: { count: 3, cost: 'road-casualty-fatal' } });
    const other = classesOf({ burglary, marked: { ...burglary, indicator: { crime: false } } });
    expect(other.ids).toEqual(['burglary']);
    expect(other.apart).toEqual([{ indicator: 'marked', reason: 'not-crime' }]);
    expect(found.ids).toEqual(['burglary']);
  });

  it.each([
    ['both are costed: the whole holds all', 'domestic-burglary', 'domestic-burglary', ['whole']],
    ['the part alone is costed', 'domestic-burglary', undefined, ['part']],
    ['the whole alone is costed', undefined, 'domestic-burglary', ['whole']],
    ['neither is costed', undefined, undefined, ['whole']],
  ])('never have a part and its whole, where %s', (_, part, whole, ids) => {
    const cost = (name: string | undefined) => ({ count: 10, ...(name ? { cost: name } : {}) });
    const found = classesOf({ part: cost(part), whole: cost(whole) }, [
      { kind: 'part-of', indicator: 'part', with: 'whole' },
    ]);
    expect(found.ids).toEqual(ids);
  });

  it('go by what the configuration says of a class within another', () => {
    const found = classesOf({
      homes: { ...burglary, indicator: { within: ['all-burglary'] } },
      'all-burglary': burglary,
    });
    expect(found.ids).toEqual(['all-burglary']);
    expect(found.apart).toEqual([{ indicator: 'homes', reason: 'part-of-another' }]);
  });

  it('count the same events once', () => {
    expect(
      classesOf({ one: burglary, two: burglary }, [{ kind: 'same', indicator: 'one', with: 'two' }]).ids,
    ).toEqual(['one']);
  });

  it('tell of costed classes that share events to an extent that nobody knows', () => {
    const partly: SharedEvents = { kind: 'partly', indicator: 'one', with: 'two' };
    expect(classesOf({ one: burglary, two: burglary }, [partly]).shared).toEqual([partly]);
    expect(classesOf({ one: burglary, two: plain }, [partly]).shared).toEqual([]);
  });

  it('name a costed class whose count is not known', () => {
    expect(classesOf({ burglary: { ...burglary, count: null } }).apart).toEqual([
      { indicator: 'burglary', reason: 'not-known' },
    ]);
  });
});
