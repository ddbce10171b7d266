import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { goodConfiguration, marked, settingsFrom } from '../../support/configuration.ts';

const percents = ['worried', 'victim']
  .map((id) => `  ${id}:\n    name: ${id}\n    source: crime\n    kind: percent\n`)
  .join('');
const base = goodConfiguration.replace('candidates:', `${percents}candidates:`);
const gap = (of: string, against: string, id = 'fear') =>
  `  - { id: ${id}, name: Fear, of: ${of}, against: ${against} }\n`;

/** The configuration with gaps and concerns at its end. */
const withKeys = (gaps: string, concerns = '') =>
  `${base}\n${gaps && `gaps:\n${gaps}`}${concerns && `concerns: [${concerns}]\n`}`;

describe('what a percentage answers', () => {
  it('is kept', () => {
    const text = base.replace('name: worried', 'name: worried\n    answers: repeat-share');
    expect(settingsFrom(text).indicators.map(({ answers }) => answers ?? null)).toEqual([
      null,
      null,
      'repeat-share',
      null,
    ]);
  });

  it.each([
    [
      'name: Robbery',
      'name: Robbery\n    answers: «repeat-share',
      'robbery is of kind rate, not a percentage',
    ],
    [
      'name: worried',
      'name: worried\n    answers: «repeats',
      'indicators.worried.answers: must be repeat-share, not "repeats"',
    ],
  ])('is refused after %s where it cannot be', (from, to, message) => {
    const { text, place } = marked(base.replace(from, to));
    const result = readConfig(text, 'assessment.yaml', loadMethod());
    const issues = result.ok ? [] : result.issues.map((one) => [`${one.line}:${one.column}`, one.message]);
    expect(issues).toEqual([[place, message]]);
  });
});

describe('gaps and concerns', () => {
  it('are read, the same people being asked unless it is said', () => {
    const settings = settingsFrom(withKeys(gap('worried', 'victim'), 'worried, victim'));
    expect(settings.gaps).toEqual([
      { id: 'fear', name: 'Fear', of: 'worried', against: 'victim', samePeople: true },
    ]);
    expect(settings.concerns).toEqual(['worried', 'victim']);
  });

  it('are none where the configuration has none', () => {
    expect(settingsFrom(base)).toMatchObject({ gaps: [], concerns: [] });
  });

  it.each([
    [gap('«woried', 'victim'), '', 'Did you mean "worried"?'],
    [gap('worried', '«victims'), '', 'Did you mean "victim"?'],
    ['', 'worried, «victmi', 'Did you mean "victim"?'],
    [gap('«burglary', 'victim'), '', 'burglary is of kind rate, not a percentage'],
    ['', '«burglary', 'burglary is of kind rate, not a percentage'],
    [gap('worried', '«worried'), '', 'worried is set against itself'],
    [gap('worried', 'victim') + gap('victim', 'worried', '«fear'), '', 'fear is named twice'],
    ['', 'worried, «worried', 'worried is named twice'],
  ])('refuses %s%s', (gaps, concerns, message) => {
    const { text, place } = marked(withKeys(gaps, concerns));
    const result = readConfig(text, 'assessment.yaml', loadMethod());
    const issues = result.ok ? [] : result.issues.map((one) => [`${one.line}:${one.column}`, one.message]);
    expect(issues).toContainEqual([place, expect.stringContaining(message)]);
  });
});
