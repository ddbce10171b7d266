import type { Figure, Finding } from '../../model/finding.ts';
import type { HarmShare, HarmSummary } from '../../model/harm-summary.ts';
import type { CostCoverage, Measures } from '../../model/measure.ts';
import type { Settings } from '../../model/settings.ts';
import { count, percent, pounds } from '../words/figures.ts';
import { lowerFirst } from '../words/lower-first.ts';
import { bothViews } from './harm.ts';

type Parts = readonly (string | Figure)[];

/** How many classes are named as those that cost the most. */
const NAMED = 2;

/** What recorded crime costs the area: which classes cost the most, the total with its coverage, where harm lies. */
export function harmTotalFindings(
  { harm, costCoverage, measures }: Measures,
  settings: Settings,
): readonly Finding[] {
  if (!harm || !costCoverage) return [];
  const harms = measures.filter((one) => one.kind === 'harm').map((one) => one.id);
  const all = harm.classes.map(({ measure }) => measure);
  const finding = (parts: Parts, on: readonly string[] = all.length > 0 ? all : harms): Finding => ({
    section: 'findings',
    parts,
    measures: on,
  });
  if (!harm.total.ok) return [finding(noTotal(harm, costCoverage, settings))];
  const few = harm.classes.filter((one) => one.lowVolumeHighHarm);
  return [
    ...(harm.classes.length > 1 ? [finding(largest(harm, settings))] : []),
    finding(total(harm, costCoverage, harm.total.value, settings)),
    ...(harm.most && harm.classes.length > harm.most.indicators.length
      ? [finding(most(harm, settings))]
      : []),
    ...few.map((one) => finding(highHarm(one, settings), [one.measure])),
  ];
}

function largest(harm: HarmSummary, settings: Settings): Parts {
  const { total, withoutMultiplier, priceYear } = harm;
  const first = harm.classes.slice(0, NAMED);
  const ids = first.map(({ indicator }) => indicator);
  const value = total.ok ? total.value : 0;
  const recorded = first.map((one) => one.withoutMultiplier);
  const views: Parts =
    withoutMultiplier === null || withoutMultiplier === value
      ? []
      : [
          ', counting crime that is not recorded; ',
          ...listed(recorded),
          ' of ',
          pounds(withoutMultiplier),
          ' for recorded crime alone',
        ];
  return [
    `${upperFirst(names(ids, settings))} cost ${settings.partnership.area.name} the most of the classes that are costed in ${harm.period}: `,
    ...listed(first.map((one) => one.pounds)),
    ' of ',
    pounds(value),
    ` (${prices(harm, priceYear)})`,
    ...views,
    '.',
  ];
}

function prices({ rebased }: HarmSummary, priceYear: string): string {
  return rebased ? `re-based to ${priceYear} prices` : `${priceYear} prices`;
}

function total(harm: HarmSummary, coverage: CostCoverage, value: number, settings: Settings): Parts {
  const interval = harm.total.ok ? harm.total.interval : null;
  return [
    `Harm of the offence classes that are costed (${coverage.costSet}): `,
    ...bothViews(value, harm.withoutMultiplier),
    ...(interval
      ? ['; by the chance in the counts ', pounds(interval.lower), ' to ', pounds(interval.upper)]
      : []),
    ...(harm.perThousand.ok ? ['; ', pounds(harm.perThousand.value), ' per 1,000 residents'] : []),
    '. ',
    ...covered(coverage, settings),
  ];
}

/** "Costs cover 72% of recorded crime ...": printed wherever a total of harm is. */
function covered({ percent: share, costed, recorded, notCosted }: CostCoverage, settings: Settings): Parts {
  const missing = notCosted.length > 0 ? `; not costed: ${names(notCosted, settings, ', ')}` : '';
  if (share === null || recorded === null)
    return [`The share of recorded crime that is costed is not known${missing}.`];
  return [
    'Costs cover ',
    percent(share, 0),
    ' of recorded crime (',
    count(costed),
    ' of ',
    count(recorded),
    `)${missing}.`,
  ];
}

/** "15% of the crimes are 73% of the harm." */
function most({ most: found, period }: HarmSummary, settings: Settings): Parts {
  if (!found) return [];
  return [
    `In ${period} `,
    percent(found.crimePercent, 0),
    ' of the crimes that are costed are ',
    percent(found.harmPercent, 0),
    ` of their harm: ${names(found.indicators, settings)}.`,
  ];
}

function highHarm(one: HarmShare, settings: Settings): Parts {
  return [
    `Low in volume, high in harm: ${names([one.indicator], settings)} with `,
    percent(one.crimePercent ?? 0, 1),
    ' of the crimes that are costed and ',
    percent(one.harmPercent ?? 0, 1),
    ' of their harm.',
  ];
}

function noTotal({ total: quantity }: HarmSummary, coverage: CostCoverage, settings: Settings): Parts {
  if (quantity.ok) return [];
  if (quantity.reason === 'not-costed')
    return ['No offence class of recorded crime is costed in these data, so there is no total of harm.'];
  return [`There is no total of harm: ${quantity.detail}. `, ...covered(coverage, settings)];
}

function listed(values: readonly number[]): Parts {
  return values.flatMap((value, index) => (index === 0 ? [pounds(value)] : [' and ', pounds(value)]));
}

function names(ids: readonly string[], { indicators }: Settings, last = ' and '): string {
  const found = ids.map((id) => lowerFirst(indicators.find((one) => one.id === id)?.name ?? id));
  return [found.slice(0, -1).join(', '), ...found.slice(-1)].filter((part) => part !== '').join(last);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
