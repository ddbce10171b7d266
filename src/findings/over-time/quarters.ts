import { isFarFromEven } from '../../measures/verdicts/far-from-even.ts';
import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import type { QuarterMeasure } from '../../model/measures/quarter-measure.ts';
import type { Settings } from '../../model/settings.ts';
import { count, percent } from '../words/figures.ts';

/**
 * "Road casualties in the four quarters to 2013-14 Q3 (61): unusually high in 2013-14 Q3 (24)." Spoken of are quarters
 * that chance does not explain and that lie well above or below a quarter: of thousands of events a few in a hundred
 * more are no chance either, and no news.
 */
export function quarterFindings(
  { name }: Indicator,
  own: readonly Measure[],
  { words }: Pick<Settings, 'words'>,
): readonly Finding[] {
  const tested = own.filter((one): one is QuarterMeasure => one.kind === 'quarter');
  const telling = tested.filter((one) => isFarFromEven(one, words));
  const high = telling.filter(({ verdict }) => verdict === 'unusually-high');
  const low = telling.filter(({ verdict }) => verdict === 'unusually-low' || verdict === 'may-be-incomplete');
  const [first] = tested;
  if (!first || first.total === null || high.length + low.length === 0) return [];
  const clauses = [clause('unusually high in ', high), clause('unusually low in ', low)].filter(
    (parts) => parts.length > 0,
  );
  const mayLack = low.some(({ verdict }) => verdict === 'may-be-incomplete');
  return [
    {
      section: 'findings',
      parts: [
        `${name} in the four quarters to ${first.quarters.at(-1)?.label} (`,
        count(first.total),
        '): ',
        ...clauses.flatMap((parts, index) => (index === 0 ? parts : ['; ', ...parts])),
        '. By chance alone a steady year would give such a quarter less than ',
        percent(first.unusualBelow * 100, 0),
        ' of the time; seasons and trends are not allowed for.',
        mayLack ? ' The latest quarter may be incomplete.' : '',
      ],
      measures: [...high, ...low].map(({ id }) => id),
    },
  ];
}

function clause(words: string, quarters: readonly QuarterMeasure[]): Finding['parts'] {
  return quarters.flatMap(({ period, count: events }, index) => [
    index === 0 ? words : index === quarters.length - 1 ? ' and ' : ', ',
    `${period.label} (`,
    count(events ?? 0),
    ')',
  ]);
}
