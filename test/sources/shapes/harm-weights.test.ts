import { describe, expect, it } from 'vitest';
import { readSources } from '../../../src/sources/read-sources.ts';
import { harmWeightsReader } from '../../../src/sources/shapes/harm-weights.ts';
import { countsOf } from '../../support/read-format.ts';
import { hasRealData, SHARED } from '../../support/real-data.ts';
import { columns, row, source } from '../../support/sources.ts';

const read = harmWeightsReader({ source: 'chi', file: 'chi.csv', periods: null });
const texts = { category: 'Robbery of personal property', code: '34B', weight: '365', unit: 'days' };

describe('harmWeightsReader', () => {
  it('takes an offence, its code and its weight', () => {
    expect(read(row(texts))).toMatchObject({ record: { ...texts, weight: 365, origin: { firstLine: 5 } } });
    expect(read(row({ ...texts, code: '' }))).toMatchObject({ record: { code: null } });
  });

  it.each([
    ['category', '', 'category is empty'],
    ['weight', '', 'the weight must be a number, 0 or more'],
    ['weight', '-1', 'the weight must be a number, 0 or more'],
    ['weight', '5%', '"5%" is a percentage'],
    ['unit', '', 'unit is empty'],
  ])('refuses %s "%s", in its own column', (role, text, message) => {
    expect(read(row({ ...texts, [role]: text }))).toMatchObject({ ok: false, role, message });
  });
});

const FILE = 'harm/css_weights_ons_2016_17_tool.csv';

describe.skipIf(!hasRealData(FILE))('harmWeightsReader on weights of the Crime Severity Score', () => {
  // 155 rows by wc; homicide 7,978.79 and attempted murder 4,662.79 in the ONS tool of 2016-17.
  it('has a weight for each of its 155 rows', async () => {
    const names = { category: 'offence_label', code: 'offence_code', weight: 'css_weight' };
    const about = { id: 'css', file: FILE, columns: columns(names), constants: { unit: 'days' } };
    const { records, ...rest } = await readSources([source('harm-weights', about)], SHARED);
    expect(countsOf({ records, ...rest })).toEqual([155, 155, 0, 0]);
    expect(records.harmWeights?.slice(0, 2)).toMatchObject([
      { category: 'Homicide', code: '1/4.1/4.10/4.2', weight: 7978.79308113648, unit: 'days' },
      { category: 'Attempted murder', code: '2', weight: 4662.78644445245 },
    ]);
  });
});
