import type { Period } from '../../model/period.ts';
import { periodKey } from '../../model/period.ts';
import type { CellValue, IndicatorRecord } from '../../model/source.ts';
import type { ShapeContext } from './fields.ts';

/** One person's part of a figure. */
export interface Respondent {
  readonly category: string;
  readonly area: string;
  readonly areaName: string;
  readonly areaColumn: number | null;
  readonly period: Period;
  readonly yes: boolean;
  readonly weight: number;
  readonly line: number;
}

interface Tally {
  readonly first: Respondent;
  yes: number;
  all: number;
  squares: number;
  base: number;
  lastLine: number;
}

/** Adds respondents up as they are read, so that nothing of one person is kept. */
export class SurveyTally {
  readonly #context: ShapeContext;
  readonly #tallies = new Map<string, Tally>();

  constructor(context: ShapeContext) {
    this.#context = context;
  }

  add(person: Respondent): void {
    const { category, area, areaName, period, weight, line } = person;
    const key = [category, area, areaName, periodKey(period)].join('\n');
    const tally = this.#tallies.get(key) ?? {
      first: person,
      yes: 0,
      all: 0,
      squares: 0,
      base: 0,
      lastLine: 0,
    };
    this.#tallies.set(key, tally);
    if (person.yes) tally.yes += weight;
    tally.all += weight;
    tally.squares += weight * weight;
    tally.base++;
    tally.lastLine = line;
  }

  records(): readonly IndicatorRecord[] {
    return [...this.#tallies.values()].map((tally) => this.#recordOf(tally));
  }

  #recordOf({ first, yes, all, squares, base, lastLine }: Tally): IndicatorRecord {
    const { source, file } = this.#context;
    const { category, area, areaName, areaColumn, period, line } = first;
    return {
      category,
      area,
      areaName,
      areaColumn,
      period,
      numerator: figure(yes),
      denominator: figure(all),
      value: { kind: 'missing' },
      estimated: false,
      base,
      // Kish: weights that differ make a sample tell as much as a smaller one of equal weights.
      effectiveBase: all > 0 ? (all * all) / squares : 0,
      origin: { source, file, firstLine: line, lastLine },
    };
  }
}

function figure(value: number): CellValue {
  return { kind: 'value', value, decimals: 0 };
}
