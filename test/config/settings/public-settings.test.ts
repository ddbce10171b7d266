import { describe, expect, it } from 'vitest';
import { goodConfiguration, marked, problemsIn, settingsFrom } from '../../support/configuration.ts';

const percents = ['worried', 'old', 'young']
  .map((id) => `  ${id}: { name: ${id}, source: crime, kind: percent }\n`)
  .join('');
const base = `${goodConfiguration.replace('candidates:', `${percents}candidates:`)}concerns: [worried]
concern:
  burglary: [worried]
fifths: [{ name: Worry, groups: [old, young] }]
respondents: [{ name: Old, asked: old, population: young }]
`;
const log = '  log: { partner: Council, file: log.csv, shape: comments }\n';
const withLog = (text: string) => text.replace('indicators:\n', `${log}indicators:\n`);

describe('publicSettings', () => {
  it('is nothing where nothing is asked, and there for a log alone', () => {
    expect(settingsFrom(goodConfiguration)).not.toHaveProperty('publicView');
    expect(settingsFrom(withLog(goodConfiguration)).publicView).toEqual({
      concern: [],
      fifths: [],
      respondents: [],
    });
  });

  it('keeps what is asked, with where', () => {
    const { publicView } = settingsFrom(base);
    expect(publicView?.concern).toMatchObject([
      { candidate: 'burglary', asked: ['worried'], at: { line: 43 } },
    ]);
    expect(publicView?.fifths).toMatchObject([{ groups: ['old', 'young'], at: { line: 44 } }]);
    expect(publicView?.respondents).toMatchObject([{ asked: 'old', population: 'young', at: { line: 45 } }]);
  });

  it.each([
    [
      '  burglary: [worried]',
      '  «burglry: [worried]',
      '"burglry" is not in candidates. Did you mean "burglary"?',
    ],
    ['burglary: [worried]', 'burglary: [«old]', '"old" is not in concerns.'],
    ['groups: [old, young]', 'groups: [old, «yung]', '"yung" is not in indicators. Did you mean "young"?'],
    ['groups: [old, young]', 'groups: [old, «robbery]', 'robbery is an indicator of kind rate'],
    ['asked: old', 'asked: «robbery', 'robbery is an indicator of kind rate'],
    ['population: young', 'population: «yung', '"yung" is not in indicators.'],
  ])('refuses %s as %s, once', (from, to, message) => {
    const { text, place } = marked(base.replace(from, to));
    expect(problemsIn(text)).toEqual([expect.stringContaining(`${place} ${message}`)]);
  });

  it('takes any theme where there is a log, which is read later', () => {
    expect(problemsIn(withLog(base.replace('burglary: [worried]', 'burglary: [street-noise]')))).toEqual([]);
  });
});
