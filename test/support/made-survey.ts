import { makeFolder } from './made-folder.ts';

/** A county whose survey asks about the percentages given, `n of base` each, and whatever else is written. */
export function county(
  asked: Readonly<Record<string, string>>,
  more = '',
  extra: Readonly<Record<string, readonly string[]>> = {},
): string {
  const yaml = `version: 1
partnership: { name: County CSP, area: E99000001, officer: Officer }
period: 2013-14
areas:
  E99000001: { name: County, type: csp }
  E99000002: { name: Hillside, type: local-authority }
  E99000003: { name: Riverside, type: local-authority }
  E99000004: { name: Seaside, type: local-authority }
sources:
  survey:
    partner: Council
    file: input/survey.csv
    shape: indicators
    columns: { category: question, area: area, period: period, numerator: n, denominator: of, value: value }
${more.includes('log:') ? '' : 'indicators:'}
${more}`;
  const rows = Object.entries(asked).map(([id, cells]) => `${id},E99000001,2013-14,${cells}`);
  const blocks = Object.keys(asked).map(
    (id) => `  ${id}: { name: ${id.replaceAll('-', ' ')}, source: survey, kind: percent }`,
  );
  const text = yaml.replace(/^indicators:$/m, `indicators:\n${blocks.join('\n') || '  {}'}`);
  return makeFolder(text, { 'survey.csv': ['question,area,period,n,of,value', ...rows], ...extra });
}
