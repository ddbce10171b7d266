import type { Assessment } from '../../model/assessment.ts';
import type { CandidateSensitivity, ScenarioResult, WeightShift } from '../../model/sensitivity.ts';
import { formatNumber, formatPercent } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import type { Palette } from './palette.ts';
import { placesText, rankText } from './ranking-table.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

type Names = (id: string) => string;

/** How firm the ranking is: chances and places, what moves a candidate over the line, and every scenario. */
export function sensitivityTables(assessment: Assessment, palette: Palette, width: number): string {
  const { sensitivity, ranking } = assessment;
  if (ranking.length === 0) return '';
  const names = new Map(ranking.map(({ candidate }) => [candidate.id, plainText(candidate.name)]));
  const nameOf: Names = (id) => names.get(id) ?? id;
  const { draws, slots, seed, scenarios } = sensitivity;
  const named = scenarios.filter(({ kind }) => kind === 'named');
  return [
    wrap(
      `${formatNumber(draws)} draws (seed ${seed}) of the weights near those in force and of every score within its grade; ${named.length} named scenarios; the first ${slots} are in.`,
      width,
    ),
    '',
    firmnessTable(assessment, named.length, palette, width),
    palette.faint(wrap(footOf(sensitivity, named.length), width)),
    '',
    ...equalLines(assessment, nameOf).map((line) => wrap(line, width, '  ')),
    scenarioBlocks(assessment, nameOf, palette, width).join('\n\n'),
  ].join('\n');
}

function footOf({ slots }: Assessment['sensitivity'], named: number): string {
  return [
    `Top ${slots} and Places: as in assess show ranking. Of ${named}: named scenarios that put it among the first ${slots}.`,
    'Over the line if: the smallest change of one weight, the others scaled to fill 100, that takes it in or out.',
    'n/r: not ranked.',
  ].join(' ');
}

function firmnessTable(
  { ranking, sensitivity }: Assessment,
  named: number,
  palette: Palette,
  width: number,
): string {
  const found = new Map(sensitivity.candidates.map((one) => [one.candidate, one]));
  const number = { align: 'right' as const };
  return renderTable(
    [
      { title: 'Rank', ...number },
      { title: 'Candidate priority', width: 27 },
      { title: `Top ${sensitivity.slots}`, ...number },
      { title: 'Places', ...number },
      { title: `Of ${named}`, ...number },
      { title: 'Over the line if', width: 24 },
    ],
    ranking.flatMap((one) => {
      const own = found.get(one.candidate.id);
      return own?.rankRange ? [[rankText(one), plainText(one.candidate.name), ...firmnessRow(own)]] : [];
    }),
    palette,
    width,
  );
}

function firmnessRow({
  probabilityTopN,
  rankRange,
  scenariosInTopN,
  robust,
  shift,
}: CandidateSensitivity): readonly string[] {
  const competes = probabilityTopN !== null;
  return [
    competes ? formatPercent(probabilityTopN * 100) : '',
    rankRange ? placesText(rankRange) : '',
    competes ? `${scenariosInTopN}` : '',
    [robust ? 'robust;' : '', competes ? shiftWords(shift) : ''].join(' ').trim(),
  ];
}

/** `out: harm 25 to 77.9`, rounded so that the printed weight is over the line. */
export function shiftWords(shift: WeightShift | null): string {
  if (shift === null) return 'no one weight moves it';
  const { criterion, from, to, moves } = shift;
  const over = to > from ? Math.ceil(to * 10) / 10 : Math.floor(to * 10) / 10;
  return `${moves}: ${criterion} ${plainWeight(from)} to ${plainWeight(over)}`;
}

function plainWeight(weight: number): string {
  return formatNumber(weight, Number.isInteger(weight) ? 0 : 1);
}

function equalLines({ sensitivity }: Assessment, nameOf: Names): readonly string[] {
  const lines = sensitivity.aboutEqual.map(
    ({ above, below, probability }) =>
      `About equal: ${nameOf(above)} and ${nameOf(below)} (the first is above in ${formatPercent(probability * 100)} of the draws).`,
  );
  return lines.length === 0 ? [] : [...lines, ''];
}

const titles: readonly (readonly [ScenarioResult['kind'], string])[] = [
  ['named', 'Named scenarios'],
  ['swap', 'Other evidence'],
  ['scale', 'Other scales (scores then depend on who else is listed)'],
];

function scenarioBlocks(
  { sensitivity }: Assessment,
  nameOf: Names,
  palette: Palette,
  width: number,
): readonly string[] {
  const { scenarios, slots } = sensitivity;
  const base = topOf(scenarios[0], slots);
  return titles.flatMap(([kind, title]) => {
    const rows = scenarios
      .filter((one) => one.kind === kind)
      .map((one) => [
        plainText(one.name),
        one === scenarios[0]
          ? base.map(nameOf).join('; ') || 'none: no candidate is ranked'
          : differenceWords(base, topOf(one, slots), nameOf),
      ]);
    if (rows.length === 0) return [];
    const columns = [
      { title, width: 34 },
      { title: `First ${slots}`, width: 46 },
    ];
    return [renderTable(columns, rows, palette, width)];
  });
}

function topOf(scenario: ScenarioResult | undefined, slots: number): readonly string[] {
  return scenario?.order.slice(0, slots).map(({ candidate }) => candidate) ?? [];
}

/** Who comes in and who leaves. */
function differenceWords(base: readonly string[], top: readonly string[], nameOf: Names): string {
  const inside = top.filter((id) => !base.includes(id)).map((id) => `in: ${nameOf(id)}`);
  const out = base.filter((id) => !top.includes(id)).map((id) => `out: ${nameOf(id)}`);
  return inside.length + out.length === 0 ? 'the same' : [...inside, ...out].join('; ');
}
