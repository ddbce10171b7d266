import { isSmall } from '../../findings/words/change-clause.ts';
import type { Assessment } from '../../model/assessment.ts';
import type {
  AreaRanks,
  CommentLog,
  FifthsOfSurvey,
  GroupShare,
  LowVolume,
  PublicRank,
  PublicRegister,
  RespondentCoverage,
} from '../../model/registers/public-view.ts';
import { formatNumber, formatPercent } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import { renderFinding } from '../render-finding.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

const NAME_WIDTH = 26;
const QUARTERS_SHOWN = 4;

/** What residents say: sentences on concerns, beside the ranking, by theme and quarter, over areas, and who answered. */
export function publicTables(assessment: Assessment, palette: Palette, width: number): string {
  const { concern } = assessment.registers;
  const parts = [
    sentences(assessment, width),
    concernTable(assessment, palette, width),
    ...(concern ? registerParts(concern, palette, width) : []),
  ].filter((part) => part !== '');
  return parts.join('\n\n');
}

function registerParts(register: PublicRegister, palette: Palette, width: number): readonly string[] {
  const { ranks, comments, overAreas, lowVolume, fifths, respondents } = register;
  const lines = (some: readonly string[]) =>
    some.map((line) => wrap(plainText(line), width, '  ')).join('\n');
  return [
    rankTable(ranks, palette, width),
    lines(lowVolume.filter(({ flagged }) => flagged).map(lowVolumeLine)),
    comments ? themeTable(comments, palette, width) : '',
    lines(overAreas.flatMap(areaLines)),
    lines(fifths.map(fifthLine)),
    lines(respondents.map(respondentLine)),
  ];
}

function sentences({ findings }: Assessment, width: number): string {
  return findings
    .filter(({ measures }) => measures.some((id) => /^(gap|concern)\//.test(id)))
    .map((one) => `- ${wrap(plainText(renderFinding(one)), width, '  ')}`)
    .join('\n');
}

/** Concerns from most to least, with what each percentage is of where that was given. */
function concernTable({ measures, settings }: Assessment, palette: Palette, width: number): string {
  const concerns = measures.measures.filter((one) => one.kind === 'concern');
  if (concerns.length === 0) return '';
  const table = renderTable(
    [
      { title: 'Concern', width: NAME_WIDTH + 14 },
      { title: 'Share', align: 'right' },
      { title: '95% limits', align: 'right' },
      { title: 'Asked', align: 'right' },
    ],
    concerns
      .toSorted((a, b) => b.period.to - a.period.to || a.rank - b.rank)
      .map(({ indicator, share }) => [
        plainText(settings.indicators.find(({ id }) => id === indicator)?.name ?? indicator),
        shareText(share),
        share.interval && !isSmall(share.base)
          ? `${formatNumber(share.interval.lower, 1)} to ${formatNumber(share.interval.upper, 1)}`
          : '',
        share.base === null ? 'n not given' : formatNumber(share.base),
      ]),
    palette,
  );
  const foot = 'Limits: Wilson, as if those asked were a simple random sample; none without their number.';
  return `${table}\n${palette.faint(wrap(foot, width))}`;
}

function rankTable(ranks: readonly PublicRank[], palette: Palette, width: number): string {
  if (ranks.length === 0) return '';
  const table = renderTable(
    [
      { title: 'Candidate priority', width: NAME_WIDTH },
      { title: 'Residents name', width: NAME_WIDTH },
      { title: 'Share', align: 'right' },
      { title: 'Public', align: 'right' },
      { title: 'Other', align: 'right' },
    ],
    ranks.map((one) => [
      plainText(one.name),
      plainText(one.askedName),
      shareText(one),
      `${one.publicRank} of ${one.ofConcerns}`,
      one.statisticalRank === null ? 'n/r' : `${one.statisticalRank} of ${one.ofCandidates}`,
    ]),
    palette,
  );
  const foot =
    'Public: place among the concerns asked about, or the themes of comments. Other: place by all criteria but concern; n/r, not ranked. Neither order is tested.';
  return `${table}\n${palette.faint(wrap(foot, width))}`;
}

function themeTable(log: CommentLog, palette: Palette, width: number): string {
  const shown = log.quarters.slice(-QUARTERS_SHOWN);
  const table = renderTable(
    [
      { title: 'Theme', width: NAME_WIDTH },
      { title: 'Rank', align: 'right' },
      { title: 'Comments', align: 'right' },
      { title: 'Share', align: 'right' },
      ...shown.map(({ label }) => ({ title: label.slice(-2), align: 'right' as const })),
    ],
    log.themes.map(({ theme, rank, comments, percent, byQuarter }) => [
      plainText(theme),
      String(rank),
      formatNumber(comments),
      isSmall(log.nComments) ? '' : formatPercent(percent, 0),
      ...byQuarter.slice(-QUARTERS_SHOWN).map((count) => formatNumber(count)),
    ]),
    palette,
  );
  const quarters = shown.length > 0 ? ` Quarters: ${shown[0]?.label} to ${shown.at(-1)?.label}.` : '';
  const foot = `${formatNumber(log.nComments)} comments in ${log.period}, ${formatNumber(log.withoutTheme)} without a theme; one of several themes counts once in each.${quarters} Those who comment are no sample of residents.`;
  return `${table}\n${palette.faint(wrap(foot, width))}`;
}

/** "Level of crime: first in all 3 areas." */
function areaLines({ by, areas, agreement, items }: AreaRanks): readonly string[] {
  const from = by === 'survey' ? 'Survey' : 'Comments';
  const agree =
    agreement === null ? '' : ` Agreement of the areas (Kendall's W): ${formatNumber(agreement, 2)}.`;
  return [
    ...items.map(({ name, ranks }) => {
      const same = ranks.every(({ rank }) => rank === ranks[0]?.rank);
      const places = same
        ? `${ordinal(ranks[0]?.rank ?? 0)} in all ${areas} areas`
        : ranks.map((one) => `${ordinal(one.rank)} in ${one.name}`).join(', ');
      return `- ${from}, ${name}: ${places}.`;
    }),
    `  In order of the sum of ranks.${agree}`,
  ];
}

function ordinal(rank: number): string {
  if (rank === 1) return 'first';
  const tens = rank % 100 >= 11 && rank % 100 <= 13;
  return `${rank}${tens ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th')}`;
}

function lowVolumeLine({ name, count, recorded, countPercent, concernPercent, base }: LowVolume): string {
  const concern = isSmall(base) ? 'but many' : `but ${formatPercent(concernPercent, 0)} of those asked`;
  const part = isSmall(recorded) ? '' : ` (${formatPercent(countPercent, 1)})`;
  return `- ${name}: low volume, high concern: ${formatNumber(count)} of ${formatNumber(recorded)} recorded crimes${part}, ${concern} call it a problem.`;
}

function fifthLine({ name, period, groups, highest, lowest, ratio }: FifthsOfSurvey): string {
  const each = groups.map((group) => (group ? shareText(group) : 'not known')).join(', ');
  const small = groups.some((group) => group !== null && isSmall(group.base));
  const most = highest ? ` Highest: ${highest.name}` : '';
  const times =
    ratio === null || small || !lowest
      ? ''
      : `, ${formatNumber(ratio, 1)} times the lowest (${lowest.name}); not tested`;
  return `- ${name} in ${period}, from the most deprived fifth to the least: ${each}.${most}${times}.`;
}

function respondentLine({ name, asked, population, verdict }: RespondentCoverage): string {
  const words = verdict === 'in-line' ? 'in line' : verdict;
  return `- ${name}: ${shareText(asked)} of those who answered, ${shareText(population)} of the population: ${words}.`;
}

function shareText({ percent, count, base }: Pick<GroupShare, 'percent' | 'count' | 'base'>): string {
  if (isSmall(base)) return count === null ? `of ${base}` : `${formatNumber(count)} of ${base}`;
  return formatPercent(percent, Number.isInteger(percent) ? 0 : 1);
}
