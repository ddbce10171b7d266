import { describe, expect, it } from 'vitest';
import { junitReport } from '../../src/report/junit.ts';
import { issueOf } from '../support/sample-assessment.ts';

const sources = [
  { id: 'crime', partner: 'Vale Police & Co' },
  { id: 'population', partner: 'Statistics office' },
];
const report = (...issues: readonly ReturnType<typeof issueOf>[]) => junitReport({ sources, issues });

/** Every tag is closed by its like, in order, and no mark stands bare: what a reader of XML needs. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml [^?]*\?>\n/, '');
  const rest = body.replace(
    /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g,
    (_all, end, name, _own, single) => {
      if (end) return open.pop() === name ? '' : '<';
      if (!single) open.push(name);
      return '';
    },
  );
  return open.length === 0 && !/[<>]/.test(rest) && !/&(?!(amp|lt|gt|quot|apos);)/.test(body);
}

describe('junitReport', () => {
  it('has a test case for each source and one for all together', () => {
    const xml = report();
    expect(xml.match(/<testcase /g)).toHaveLength(3);
    expect(xml).toContain('<testsuites tests="3" failures="0" errors="0">');
    expect(xml).toContain('<testcase classname="Vale Police &amp; Co" name="crime"/>');
    expect(isWellFormed(xml)).toBe(true);
  });

  it('fails a source by its errors, with place, message and hint', () => {
    const xml = report(issueOf(), issueOf({ line: 9, code: 'row-count' }), issueOf({ severity: 'warning' }));
    expect(xml).toContain('failures="1"');
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml).toContain('<failure message="2 errors" type="type-error">');
    expect(xml).toContain(
      'error type-error  input/crime.csv:5:4  &quot;abc&quot; is not a number.  Supply the true count.',
    );
    expect(xml).toMatch(/<system-out>warning type-error/);
  });

  it('puts what is of no one source in a case of its own', () => {
    const xml = report(issueOf({ source: null, file: null, line: null, column: null }));
    expect(xml).toMatch(/name="all sources together">\n +<failure message="1 error"/);
  });

  it('stays XML whatever the data hold', () => {
    const xml = report(issueOf({ message: `"<]]>&amp;' \u0000\u001b[2J\uD800 \uffff` }));
    expect(isWellFormed(xml)).toBe(true);
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\uffff]/);
  });
});
