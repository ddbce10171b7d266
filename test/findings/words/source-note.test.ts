import { expect, it } from 'vitest';
import { sourceNote } from '../../../src/findings/words/source-note.ts';
import { goodConfiguration, settingsFrom } from '../../support/configuration.ts';
import { levelMeasure } from '../../support/measures.ts';

const from = (source: string) =>
  levelMeasure({ evidence: [{ source, file: `${source}.csv`, firstLine: 2, lastLine: 2 }] });

it.each([
  ['one partner once, whatever the number of files', ['crime', 'street'], ' Source: Vale Police.'],
  ['nobody', ['elsewhere'], ''],
  ['nobody at all', [], ''],
])('names %s', (_, sources, note) => {
  expect(sourceNote(sources.map(from), settingsFrom(goodConfiguration))).toBe(note);
});

it('names several partners', () => {
  const [police] = settingsFrom(goodConfiguration).sources;
  const sources = [police!, { ...police!, id: 'probation', partner: 'Probation Trust' }];
  expect(sourceNote([from('crime'), from('probation')], { sources })).toBe(
    ' Sources: Vale Police; Probation Trust.',
  );
});
