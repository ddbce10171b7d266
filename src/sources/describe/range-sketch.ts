import type { ColumnKind } from '../../model/description.ts';
import type { Period } from '../../model/period.ts';
import { readCell } from '../values/cell.ts';
import { dateLabel, readDate } from '../values/date-text.ts';
import { readPeriodText } from '../values/period-text.ts';
import type { ValueKind } from '../values/value-kind.ts';
import { numberText } from '../workbooks/workbook-text.ts';

type Range = { readonly from: string; readonly to: string } | null;

/** The least and the most of what a column holds, for each kind that it may turn out to be. */
export class RangeSketch {
  #least = Number.POSITIVE_INFINITY;
  #most = Number.NEGATIVE_INFINITY;
  #percent = false;
  #firstDate = '9999';
  #lastDate = '';
  readonly #dateForms = new Set<string>();
  #first: Period | null = null;
  #last: Period | null = null;
  readonly #periodForms = new Set<string>();

  add(text: string, kind: ValueKind): void {
    if (kind === 'number' || kind === 'year') this.#addNumber(text);
    if (kind === 'date') this.#addDate(text);
    if (kind === 'period' || kind === 'year') this.#addPeriod(text);
  }

  /** How dates or periods are written; `percent` for numbers with the sign. */
  form(kind: ColumnKind): string | null {
    if (kind === 'number') return this.#percent ? 'percent' : null;
    if (kind === 'date') return [...this.#dateForms].join(' and ') || null;
    return kind === 'period' ? [...this.#periodForms].join(' and ') || null : null;
  }

  range(kind: ColumnKind): Range {
    if (kind === 'number') return { from: numberText(this.#least), to: numberText(this.#most) };
    if (kind === 'date') return { from: this.#firstDate, to: this.#lastDate };
    if (kind !== 'period' || !this.#first || !this.#last) return null;
    return { from: this.#first.label, to: this.#last.label };
  }

  #addNumber(text: string): void {
    const cell = readCell(text);
    if (cell?.kind !== 'value') return;
    if (text.endsWith('%')) this.#percent = true;
    this.#least = Math.min(this.#least, cell.value);
    this.#most = Math.max(this.#most, cell.value);
  }

  #addDate(text: string): void {
    const date = readDate(text);
    // Times of another zone are no dates here, but their day is what their first ten characters say.
    const label = date ? dateLabel(date) : text.slice(0, 10);
    this.#dateForms.add(formOf(text));
    if (label < this.#firstDate) this.#firstDate = label;
    if (label > this.#lastDate) this.#lastDate = label;
  }

  #addPeriod(text: string): void {
    const read = readPeriodText(text, 'years');
    if (!read.ok) return;
    const { period } = read;
    this.#periodForms.add(period.kind.replace('-', ' '));
    if (!this.#first || period.from < this.#first.from) this.#first = period;
    if (!this.#last || period.to > this.#last.to) this.#last = period;
  }
}

function formOf(text: string): string {
  const day = /^\d{4}/.test(text) ? 'yyyy-mm-dd' : text.includes('.') ? 'dd.mm.yyyy' : 'dd/mm/yyyy';
  return /\d:\d/.test(text) ? `${day} with time` : day;
}
