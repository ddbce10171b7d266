import { expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { findingsList } from '../../../src/report/terminal/findings-list.ts';

const finding = (section: Finding['section'], ...parts: Finding['parts']): Finding => ({
  section,
  parts,
  measures: [],
});

const findings = [
  finding('findings', 'All crime: ', { value: 8294, style: 'count', decimals: 0 }, ' in 2013-14.'),
  finding('gaps', 'No figure.'),
  finding('findings', 'word '.repeat(20).trim()),
];

it('findingsList: the sentences of one section, wrapped under their dashes', () => {
  expect(findingsList(findings, 'findings', 40).split('\n')).toEqual([
    '- All crime: 8,294 in 2013-14.',
    '- word word word word word word word',
    '  word word word word word word word',
    '  word word word word word word',
  ]);
  expect(findingsList(findings, 'gaps', 80)).toBe('- No figure.');
  expect(findingsList(findings, 'places', 80)).toBe('');
});
