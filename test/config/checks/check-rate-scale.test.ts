import { expect, it } from 'vitest';
import { checkRateScale } from '../../../src/config/checks/check-rate-scale.ts';
import { assessmentSchema } from '../../../src/config/keys/schema.ts';
import { readYaml } from '../../../src/config/yaml-document.ts';
import { changed, problemsIn, settingsFrom } from '../../support/configuration.ts';

const check = (text: string) => checkRateScale(assessmentSchema.parse(readYaml(text).data));
const scaled = (more: string) => changed('name: Domestic burglary', `name: Domestic burglary\n    ${more}`);

it('takes a rate that is printed per 100,000, and keeps its target per 1,000', () => {
  const text = scaled('ratePer: 100000\n    target: 441');
  expect(check(text)).toEqual([]);
  expect(settingsFrom(text).indicators[0]).toMatchObject({ ratePer: 100_000, target: { value: 4.41 } });
});

it.each(['count', 'percent', 'score'])('refuses it of kind %s', (kind) => {
  expect(check(scaled(`kind: ${kind}\n    ratePer: 100000`))).toMatchObject([
    {
      path: ['indicators', 'burglary', 'ratePer'],
      part: 'key',
      message: `indicator burglary is of kind ${kind}, and ratePer is of rates`,
    },
  ]);
});

it('refuses any other number of people', () => {
  expect(problemsIn(scaled('ratePer: 500')).join()).toContain('ratePer');
});
