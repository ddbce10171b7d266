import type { Assessment } from '../../../model/assessment.ts';
import type { RankedPriority } from '../../../model/ranking.ts';
import type {
  AboutEqual,
  CandidateSensitivity,
  Sensitivity,
  WeightShift,
} from '../../../model/sensitivity.ts';
import { formatNumber, formatPercent } from '../../format-number.ts';
import { plainText } from '../../plain-text.ts';

const STEPS = 10;

/** How firm a candidate's place is, what it is about equal to, and what weight would move it over the line. */
export function firmnessLines(
  { candidate }: RankedPriority,
  { sensitivity, ranking }: Assessment,
): readonly string[] {
  const found = sensitivity.candidates.find((one) => one.candidate === candidate.id);
  if (!found) return [];
  const names = new Map(ranking.map((one) => [one.candidate.id, plainText(one.candidate.name)]));
  const equal = sensitivity.aboutEqual.filter((one) => [one.above, one.below].includes(candidate.id));
  return [
    ...drawLines(found, sensitivity),
    ...scenarioLines(found, sensitivity),
    ...equal.map((one) => equalText(one, candidate.id, names)),
    ...shiftLines(found, sensitivity),
  ];
}

function drawLines(
  { probabilityTopN, rankRange }: CandidateSensitivity,
  { slots, draws }: Sensitivity,
): readonly string[] {
  if (probabilityTopN === null && rankRange === null) return [];
  const chance =
    probabilityTopN === null
      ? []
      : [
          `among the first ${slots} in ${formatPercent(probabilityTopN * 100)} of ${formatNumber(draws)} draws`,
        ];
  const range = rankRange ? [`rank ${rankRange.join(' to ')} in nine draws of ten`] : [];
  return [sentence([...chance, ...range].join('; '))];
}

function scenarioLines(
  { probabilityTopN, scenariosInTopN, robust }: CandidateSensitivity,
  { scenarios, slots }: Sensitivity,
): readonly string[] {
  const named = scenarios.filter(({ kind }) => kind === 'named').length;
  if (probabilityTopN === null || named === 0) return [];
  const firm = robust ? '; robust' : '';
  return [`Among the first ${slots} in ${scenariosInTopN} of ${named} named scenarios${firm}.`];
}

function equalText(
  { above, below, probability }: AboutEqual,
  id: string,
  names: ReadonlyMap<string, string>,
): string {
  const [other, share] = id === above ? [below, probability] : [above, 1 - probability];
  return `About equal to ${names.get(other) ?? other}: above it in ${formatPercent(share * 100)} of the draws.`;
}

function shiftLines(
  { probabilityTopN, shift }: CandidateSensitivity,
  { slots }: Sensitivity,
): readonly string[] {
  if (probabilityTopN === null) return [];
  return [shift ? shiftText(shift, slots) : 'No weight of a single criterion moves it over the line.'];
}

/** The weight is rounded away from the one in force, so that what lies beyond it does what is said. */
function shiftText({ criterion, from, to, moves }: WeightShift, slots: number): string {
  const round = to > from ? Math.ceil : Math.floor;
  const weight = round(Number((to * STEPS).toFixed(6))) / STEPS;
  const beyond = `${to > from ? 'over' : 'under'} ${plain(weight)} instead of ${plain(from)}`;
  const what = moves === 'in' ? `bring it among the first ${slots}` : `take it out of the first ${slots}`;
  return `A weight of ${criterion} ${beyond} would ${what}.`;
}

function plain(weight: number): string {
  return formatNumber(weight, Number.isInteger(weight) ? 0 : 1);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
