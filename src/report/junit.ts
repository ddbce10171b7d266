import type { Issue } from '../model/issue.ts';

/** What a test runner's report is made of. */
export interface Checked {
  readonly sources: readonly { readonly id: string; readonly partner: string }[];
  readonly issues: readonly Issue[];
}

/** Stands for what is of no one source: the configuration, and what several sources say together. */
const ACROSS = 'all sources together';

/** The check in the XML that build servers read: a test case for each source, which fails by its errors. */
export function junitReport({ sources, issues }: Checked): string {
  const known = new Set(sources.map(({ id }) => id));
  const cases = [
    ...sources.map(({ id, partner }) => ({
      name: id,
      partner,
      issues: issues.filter(({ source }) => source === id),
    })),
    {
      name: ACROSS,
      partner: 'assess',
      issues: issues.filter(({ source }) => source === null || !known.has(source)),
    },
  ];
  const failures = cases.filter((one) => one.issues.some(isError)).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="assess check" ${counts}>`,
    ...cases.flatMap(testCase),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}

interface Case {
  readonly name: string;
  readonly partner: string;
  readonly issues: readonly Issue[];
}

function testCase({ name, partner, issues }: Case): readonly string[] {
  const errors = issues.filter(isError);
  const others = issues.filter((issue) => !isError(issue));
  const start = `    <testcase classname="${escapeXml(partner)}" name="${escapeXml(name)}"`;
  if (issues.length === 0) return [`${start}/>`];
  return [
    `${start}>`,
    ...(errors.length > 0
      ? [
          `      <failure message="${errors.length} ${errors.length === 1 ? 'error' : 'errors'}" type="${escapeXml(errors[0]?.code ?? '')}">${escapeXml(lines(errors))}</failure>`,
        ]
      : []),
    ...(others.length > 0 ? [`      <system-out>${escapeXml(lines(others))}</system-out>`] : []),
    '    </testcase>',
  ];
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

function lines(issues: readonly Issue[]): string {
  return issues
    .map(({ severity, code, message, hint, ...place }) =>
      [`${severity} ${code}`, placeOf(place), `${message}.`.replace(/\.\.$/, '.'), hint]
        .filter((part) => part !== '')
        .join('  '),
    )
    .join('\n');
}

function placeOf({ file, line, column }: Pick<Issue, 'file' | 'line' | 'column'>): string {
  return [file, line, column].filter((part) => part !== null).join(':');
}

/** What XML 1.0 may not hold at all, and what a terminal would obey. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  return text.replace(forbidden, ' ').replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
