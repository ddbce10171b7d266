import type { Assessment } from '../model/assessment.ts';
import { plainText } from '../report/plain-text.ts';
import { preparedBy } from '../report/prepared-by.ts';
import { toResults } from '../report/results/to-results.ts';
import { wrap } from '../report/terminal/wrap.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { makeSoundAssessment } from './make-assessment.ts';
import type { GlobalOptions } from './options.ts';
import { toJson } from './outputs/output-files.ts';
import { createScreen, type Screen } from './screen.ts';
import {
  hasExceptions,
  type IndicatorProfile,
  profileSection,
  profileTitles,
} from './sections/indicator-profiles.ts';
import { type SectionName, sectionWords } from './sections/section-words.ts';
import { type Section, sections } from './sections/sections.ts';

function documentOf(section: Section, assessment: Assessment): string {
  const results = toResults(assessment);
  return toJson({ ...section.json(results), preparedBy: results.preparedBy }).trimEnd();
}

/** The section under its title, and at its foot who answers for it. */
function pageOf(page: Page, assessment: Assessment, screen: Screen): string {
  const { settings } = assessment;
  const { palette, width } = screen;
  const text = page.section.text(assessment, screen);
  const title = `${page.title}: ${settings.partnership.area.name}, ${settings.period.label}`;
  return [
    ...(page.title === null || text === '' ? [] : [palette.strong(wrap(plainText(title), width)), '']),
    text || `Nothing to show under ${page.name}.\n${wrap(page.fill, width)}`,
    '',
    palette.faint(wrap(plainText(preparedBy(settings)), width)),
  ].join('\n');
}

interface Page {
  readonly name: SectionName;
  readonly section: Section;
  /** What stands above it; null where its own first line says it. */
  readonly title: string | null;
  /** What to add where it has nothing to show. */
  readonly fill: string;
}

interface ShowOptions extends GlobalOptions {
  /** Of indicators: the scorecard instead of the table. */
  readonly profile?: IndicatorProfile;
}

function pageNamed(name: string, profile: IndicatorProfile | undefined): Page | undefined {
  if (!isSection(name)) return undefined;
  const words = sectionWords[name];
  if (profile) return { ...words, name, section: profileSection(profile), title: profileTitles[profile] };
  return { ...words, name, section: sections[name] };
}

function isSection(name: string): name is SectionName {
  return Object.hasOwn(sections, name);
}

/** `assess show SECTION`: one section in the terminal. Exceptions are problems found, so that a monthly check can tell. */
export async function show(name: string, options: ShowOptions): Promise<ExitCode> {
  const screen = createScreen(options);
  const { profile } = options;
  if (profile !== undefined && name !== 'indicators') {
    screen.warn(`assess show: --profile is for indicators, not for ${name}.`);
    return exitCodes.usage;
  }
  const page = pageNamed(name, profile);
  if (!page) {
    screen.warn(`assess show: there is no section "${name}". Use: ${Object.keys(sections).join(', ')}.`);
    return exitCodes.usage;
  }
  const made = await makeSoundAssessment(options, screen);
  if (!made.ok) return made.exit;
  if (options.json) screen.result(documentOf(page.section, made.assessment));
  else screen.result(pageOf(page, made.assessment, screen));
  const found = profile === 'exceptions' && options.failOn !== 'never' && hasExceptions(made.assessment);
  return found ? exitCodes.problems : made.exit;
}
