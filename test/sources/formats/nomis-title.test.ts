import { expect, it } from 'vitest';
import { readNomisTitle } from '../../../src/sources/formats/nomis-title.ts';

const header: readonly string[] = [];

it('is null for a file whose header stands first', () => {
  expect(readNomisTitle({ preamble: [], header })).toBeNull();
  expect(readNomisTitle({ preamble: [[''], [' ', '']], header })).toBeNull();
});

it('tells an estimate from a census by the number of its table', () => {
  const lines = [
    ['Units      :', 'Persons'],
    ['Date       :', '2013'],
  ];
  const of = (title: string) => readNomisTitle({ preamble: [[title], ...lines], header });
  expect(of('Population estimates - small area')).toMatchObject({ year: '2013', census: false });
  expect(of('KS101EW - Usual resident population')).toMatchObject({ year: '2013', census: true });
});
