import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { changed, goodConfiguration, marked, settingsFrom } from '../../support/configuration.ts';
import { period } from '../../support/observations.ts';

const withKeys = (keys: string) => changed('name: Robbery', `name: Robbery\n    ${keys}`);
const robbery = (text: string) => settingsFrom(text).indicators.find(({ id }) => id === 'robbery');

describe('readListings', () => {
  it('leaves the listing out of an indicator that the list says nothing of', () => {
    expect(settingsFrom(goodConfiguration).indicators.every((one) => !('listing' in one))).toBe(true);
  });

  it.each([
    ['code: NI 30', { code: 'NI 30' }],
    ['frameworks: [LAA, PSA 23]', { frameworks: ['LAA', 'PSA 23'] }],
    ['frequency: quarterly-rolling', { frequency: 'quarterly-rolling' }],
    ['measure: maximum', { measure: 'maximum' }],
    ['cohort: 50', { cohort: 50 }],
    ['{ since: 2008-09, retired: 2009-10 }', { since: period('2008-09'), retired: period('2009-10') }],
  ])('reads %s', (keys, listing) => {
    const lines = keys.replace(/^\{ | \}$/g, '').split(/, (?=\w+:)/);
    expect(robbery(withKeys(lines.join('\n    ')))?.listing).toEqual(listing);
  });

  it('takes one without a source where it has a status, and has no figure of it', () => {
    const text = changed('name: Robbery\n    source: crime', 'name: Robbery\n    status: not-yet-defined');
    expect(robbery(text)).toMatchObject({ sources: [], listing: { status: 'not-yet-defined' } });
  });

  it.each([
    ['status: «decided', 'must be one of target, consideration, control, not-yet-defined'],
    ['frequency: «weekly', 'must be one of monthly, quarterly, quarterly-rolling, annual'],
    ['since: «lately', '"lately" is not a period'],
    [
      'since: 2009-10\n    retired: «2008-09',
      'is retired from 2008-09, but is in the list only from 2009-10',
    ],
    ['cohort: «0', 'indicators.robbery.cohort'],
    ['measure: maximum\n    cost: «robbery', 'a maximum is never added to other counts, but it has cost'],
    ['measure: maximum\n    crime: «true', 'a maximum is never added to other counts, but it has crime'],
    ['«frequenzy: annual', 'Did you mean "frequency"?'],
  ])('refuses %s, at its place', (keys, message) => {
    const { text, place } = marked(withKeys(keys));
    expect(issuesOf(text)).toContainEqual([place, expect.stringContaining(message)]);
  });

  it('asks for the source of one without a status', () => {
    const { text, place } = marked(
      changed('robbery:\n    name: Robbery\n    source: crime', '«robbery:\n    name: Robbery'),
    );
    expect(issuesOf(text)).toContainEqual([place, 'indicators.robbery.source is missing']);
  });

  it.each([
    ['crime', true],
    ['[crime]', true],
    ['street', false],
    ['[crime, street]', false],
  ])('NI 30 from crime, and NI 30 from %s: listed twice is %s', (source, twice) => {
    const other = `other:\n    name: Other\n    code: NI 30\n    source: ${source}\n  robbery:`;
    const text = withKeys('code: NI 30').replace('robbery:\n', `${other}\n`);
    expect(issuesOf(text).some(([, message]) => message?.includes('NI 30 is listed twice'))).toBe(twice);
  });
});

describe('what is shown only', () => {
  it.each(['control', 'not-yet-defined'])('carries no candidate: %s', (status) => {
    const { text, place } = marked(
      changed('indicator: burglary }', 'indicator: «robbery }').replace(
        'name: Robbery',
        `name: Robbery\n    status: ${status}`,
      ),
    );
    expect(issuesOf(text)).toContainEqual([place, expect.stringContaining(`robbery is ${status}`)]);
  });

  it.each(['target', 'consideration'])('is not what has the status %s', (status) => {
    expect(issuesOf(withKeys(`status: ${status}`))).toEqual([]);
  });
});

function issuesOf(text: string): readonly (readonly (string | undefined)[])[] {
  const result = readConfig(text, 'assessment.yaml', loadMethod());
  return result.ok ? [] : result.issues.map((one) => [`${one.line}:${one.column}`, one.message]);
}
