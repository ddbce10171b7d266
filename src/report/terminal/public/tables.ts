import type { Assessment } from '../../../model/assessment.ts';
import type { PublicRegister } from '../../../model/registers/public-view.ts';
import type { Settings } from '../../../model/settings.ts';
import { plainText } from '../../plain-text.ts';
import { renderFinding } from '../../render-finding.ts';
import type { Palette } from '../palette.ts';
import { wrap } from '../wrap.ts';
import { areaLines } from './areas.ts';
import { concernTable } from './concerns.ts';
import { fifthLine } from './fifths.ts';
import { lowVolumeLine } from './low-volume.ts';
import { rankTable } from './ranks.ts';
import { respondentLine } from './respondents.ts';
import { themeTable } from './themes.ts';

/** What residents say: sentences on concerns, beside the ranking, by theme and quarter, over areas, and who answered. */
export function publicTables(
  assessment: Pick<Assessment, 'registers' | 'settings' | 'findings' | 'measures'>,
  palette: Palette,
  width: number,
): string {
  const { concern } = assessment.registers;
  const parts = [
    sentences(assessment, width),
    concernTable(assessment, palette, width),
    ...(concern ? registerParts(concern, assessment.settings, palette, width) : []),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function registerParts(
  register: PublicRegister,
  { areas }: Pick<Settings, 'areas'>,
  palette: Palette,
  width: number,
): readonly string[] {
  const { ranks, comments, overAreas, lowVolume, fifths, respondents } = register;
  const lines = (some: readonly string[]) =>
    some.map((line) => wrap(plainText(line), width, '  ')).join('\n');
  return [
    rankTable(ranks, palette, width),
    lines(lowVolume.filter(({ flagged }) => flagged).map(lowVolumeLine)),
    comments ? themeTable(comments, palette, width) : '',
    lines(overAreas.flatMap((one) => areaLines(one, areas))),
    lines(fifths.map(fifthLine)),
    lines(respondents.map(respondentLine)),
  ];
}

function sentences({ findings }: Pick<Assessment, 'findings'>, width: number): string {
  return findings
    .filter(({ measures }) => measures.some((id) => /^(gap|concern)\//.test(id)))
    .map((one) => `- ${wrap(plainText(renderFinding(one)), width, '  ')}`)
    .join('\n');
}
