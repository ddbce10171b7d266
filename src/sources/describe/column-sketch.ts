import type { ColumnDescription, ColumnKind, MarkCount } from '../../model/description.ts';
import { areaTypeOf } from '../values/area-type.ts';
import { looksLikeName, looksLikeNote, personalByName, personalByValue } from '../values/personal-column.ts';
import { type ValueKind, valueKind } from '../values/value-kind.ts';
import { RangeSketch } from './range-sketch.ts';

/** Different values told apart in a column; past this there are "1,000 or more". */
const DISTINCT_COUNTED = 1000;
const AREAS_COUNTED = 100_000;
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 30;
const MARKS_LISTED = 8;
/** A column is of the kind that at least so much of it is: the rest are named as odd. */
const MOSTLY = 0.8;
/** Of values like this in a column, one in twenty is enough to warn of it. */
const PERSONAL_SHARE = 0.05;

interface First {
  readonly line: number;
  readonly text: string;
}

/** What one pass over a column shows. Memory does not grow with the file. */
export class ColumnSketch {
  #filled = 0;
  #blank = 0;
  readonly #kinds = new Map<ValueKind, number>();
  readonly #firsts = new Map<ValueKind, First>();
  readonly #marks = new Map<string, { meaning: MarkCount['meaning']; count: number }>();
  readonly #distinct = new Map<string, ValueKind>();
  readonly #areas = new Map<string, Set<string>>();
  readonly #personal = new Map<string, number>();
  readonly #range = new RangeSketch();
  #notes = 0;
  #names = 0;

  add(text: string, line: number): void {
    if (text === '') {
      this.#blank++;
      return;
    }
    this.#filled++;
    const kind = this.#kindOf(text);
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
    if (!this.#firsts.has(kind)) this.#firsts.set(kind, { line, text });
    if (kind === 'missing' || kind === 'suppressed') this.#addMark(text, kind);
    else this.#range.add(text, kind);
    if (kind === 'code') this.#addArea(text);
    if (kind === 'text' || kind === 'code' || kind === 'number') this.#addPersonal(text);
  }

  /** Areas named by code in this column, by kind. */
  get areas(): readonly (readonly [string, number])[] {
    return [...this.#areas].map(([type, codes]) => [type, codes.size]);
  }

  describe(name: string, position: number, hasAreaCodes: boolean): ColumnDescription {
    const kind = this.#kind(name);
    const personal = this.#personalAs(name, kind, hasAreaCodes);
    const more = this.#distinct.size >= DISTINCT_COUNTED;
    return {
      position,
      name,
      kind,
      filled: this.#filled,
      blank: this.#blank,
      marks: [...this.#marks].map(([mark, { meaning, count }]) => ({ mark, meaning, count })),
      form: this.#range.form(kind),
      range: personal === null ? this.#range.range(kind) : null,
      distinct: { count: this.#distinct.size, more },
      examples: personal === null ? this.#examples(kind) : [],
      odd: personal === null ? this.#odd(kind) : null,
      personal,
    };
  }

  #kindOf(text: string): ValueKind {
    const known = this.#distinct.get(text);
    if (known) return known;
    const kind = valueKind(text);
    if (this.#distinct.size < DISTINCT_COUNTED) this.#distinct.set(text, kind);
    return kind;
  }

  #addMark(mark: string, meaning: MarkCount['meaning']): void {
    const before = this.#marks.get(mark);
    if (before) before.count++;
    else if (this.#marks.size < MARKS_LISTED) this.#marks.set(mark, { meaning, count: 1 });
  }

  #addArea(text: string): void {
    const type = areaTypeOf(text);
    if (type === null) return;
    const codes = this.#areas.get(type) ?? new Set();
    if (codes.size < AREAS_COUNTED) codes.add(text);
    this.#areas.set(type, codes);
  }

  #addPersonal(text: string): void {
    const what = personalByValue(text);
    if (what !== null) this.#personal.set(what, (this.#personal.get(what) ?? 0) + 1);
    if (looksLikeNote(text)) this.#notes++;
    else if (looksLikeName(text)) this.#names++;
  }

  #count(...kinds: readonly ValueKind[]): number {
    return kinds.reduce((sum, kind) => sum + (this.#kinds.get(kind) ?? 0), 0);
  }

  #kind(name: string): ColumnKind {
    const values = this.#filled - this.#count('missing', 'suppressed');
    if (values === 0) return 'blank';
    const most = values * MOSTLY;
    if (this.#count('date') >= most) return 'date';
    // A year is a period under a header that says so, and a number under any other.
    const years = /year|period|date|time/i.test(name) ? this.#count('year') : 0;
    if (this.#count('period') + years >= most) return 'period';
    if (this.#count('number', 'year') >= most) return 'number';
    return this.#count('code') >= most / 2 && this.#count('text') < values - most ? 'code' : 'text';
  }

  #odd(kind: ColumnKind): ColumnDescription['odd'] {
    const own = kindsOf[kind];
    if (!own) return null;
    const others = [...this.#kinds].filter(([one]) => !own.includes(one) && !isMark(one));
    const [first] = others.flatMap(([one]) => this.#firsts.get(one) ?? []).sort((a, b) => a.line - b.line);
    if (!first) return null;
    const count = others.reduce((sum, [, of]) => sum + of, 0);
    return { count, line: first.line, text: first.text.slice(0, EXAMPLE_LENGTH) };
  }

  /** Values that are not like a person's, and none at all where most are different and look like names. */
  #examples(kind: ColumnKind): readonly string[] {
    if (kind !== 'text' && kind !== 'code') return [];
    if (kind === 'text' && this.#names > 20 && this.#distinct.size > this.#filled / 2) return [];
    const short = [...this.#distinct].filter(
      ([text, of]) => text.length <= EXAMPLE_LENGTH && !isMark(of) && personalByValue(text) === null,
    );
    return short.slice(0, EXAMPLES).map(([text]) => text);
  }

  #personalAs(name: string, kind: ColumnKind, hasAreaCodes: boolean): string | null {
    if (this.#filled === 0) return null;
    const named = personalByName(name, hasAreaCodes);
    // Figures about people are no people, and data.police.uk publishes its ids scrambled.
    if (named !== null && !this.#isPublic(named, kind)) return named;
    const [found] = [...this.#personal].find(([, count]) => count >= this.#filled * PERSONAL_SHARE) ?? [];
    if (found !== undefined) return found;
    return this.#notes >= this.#filled / 2 && this.#notes >= 3 && this.#distinct.size > this.#notes / 2
      ? 'free-text notes'
      : null;
  }

  #isPublic(what: string, kind: ColumnKind): boolean {
    if (what.endsWith('reference numbers'))
      return [...this.#distinct.keys()].every((text) => /^[\da-f]{64}$/.test(text));
    if (what === 'free-text notes') return kind !== 'text' || this.#distinct.size <= this.#filled / 10;
    return what === 'names of people' && (kind === 'number' || kind === 'period');
  }
}

/** The values that belong to a column of the kind; any value belongs to a code or a text. */
const kindsOf: Partial<Record<ColumnKind, readonly ValueKind[]>> = {
  number: ['number', 'year'],
  date: ['date'],
  period: ['period', 'year'],
};

function isMark(kind: ValueKind): boolean {
  return kind === 'missing' || kind === 'suppressed';
}
