import type { ColumnDescription, MarkCount } from '../../../model/description.ts';
import { formatNumber } from '../../format-number.ts';
import { plainText } from '../../plain-text.ts';

const NAME_SHOWN = 20;

/** What a column holds, in a few words: how it is written, from what to what, signs of figures not given, examples. */
export function columnText(column: ColumnDescription): string {
  const { kind, personal, form, range, odd, marks } = column;
  if (personal !== null) return `looks like ${personal}: not shown`;
  const parts = [
    ...(form === null ? [] : [form]),
    ...(range === null ? [] : [rangeText(range)]),
    ...(kind === 'text' || kind === 'code' ? [valuesText(column)] : []),
    ...marks.map(markText),
    ...(odd === null
      ? []
      : [`${formatNumber(odd.count)} of another kind, first "${shown(odd.text)}" on line ${odd.line}`]),
  ];
  return parts.join('; ');
}

function rangeText({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? from : `${from} to ${to}`;
}

function valuesText({ distinct, examples }: ColumnDescription): string {
  const count = `${formatNumber(distinct.count)}${distinct.more ? ' or more' : ''}`;
  const values = distinct.count === 1 ? 'one value' : `${count} values`;
  return examples.length === 0 ? values : `${values}: ${examples.map(plainText).join(' | ')}`;
}

const meanings: Readonly<Record<MarkCount['meaning'], string>> = {
  suppressed: 'withheld',
  missing: 'missing',
};

function markText({ mark, meaning, count }: MarkCount): string {
  return `${meanings[meaning]} "${shown(mark)}" ${formatNumber(count)} ${count === 1 ? 'time' : 'times'}`;
}

function shown(text: string): string {
  return plainText(text).slice(0, NAME_SHOWN);
}
