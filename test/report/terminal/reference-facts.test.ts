import { expect, it } from 'vitest';
import type { ReferenceFact } from '../../../src/model/registers/note.ts';
import { referenceFacts } from '../../../src/report/terminal/reference-facts.ts';
import { settings } from '../../support/settings.ts';

// Plan 2008-11:157-164.
const fact: ReferenceFact = {
  about: 'burglary',
  text: 'Victims call the police after 35 assaults, on average.',
  source: 'Crime in England and Wales 2006/07',
};
const textOf = (references: readonly ReferenceFact[], width = 120) =>
  referenceFacts({ registers: { references }, settings: settings() }, width);

it('says that nothing is measured, and cites each figure by the name of what it is about', () => {
  expect(textOf([fact]).split('\n')).toEqual([
    'Figures from elsewhere: none of them is measured here.',
    '- Burglary: Victims call the police after 35 assaults, on average (Source: Crime in England and Wales 2006/07)',
  ]);
});

it('names nothing for a figure that is about nothing in the list', () => {
  expect(textOf([{ ...fact, about: null }])).toContain('- Victims call');
});

it('is empty without any', () => expect(textOf([])).toBe(''));
