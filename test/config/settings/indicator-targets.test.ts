import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { changed, goodConfiguration, marked, settingsFrom } from '../../support/configuration.ts';
import { period } from '../../support/observations.ts';

const withTarget = (target: string, more = '') =>
  changed('name: Robbery', `name: Robbery\n    ${more}target: ${target}`);
const targetOf = (target: string) =>
  settingsFrom(withTarget(target)).indicators.find(({ id }) => id === 'robbery')?.target;

describe('readTargets', () => {
  it.each([
    ['32', { value: 32 }],
    ['{ value: 32 }', { value: 32 }],
    ['{ change: -16 }', { change: -16 }],
    ['{ change: -16, since: 2003-04 }', { change: -16, since: period('2003-04') }],
    ['{ value: 900, change: -16 }', { value: 900, change: -16 }],
  ])('reads %s', (text, target) => expect(targetOf(text)).toEqual(target));

  it('leaves the target out of an indicator that has none', () => {
    expect(settingsFrom(goodConfiguration).indicators.every((one) => !('target' in one))).toBe(true);
  });

  it.each([
    ['«{ since: 2003-04 }', '', 'neither value nor change'],
    ['{ value: 5, since: «2003-04 }', '', 'no change that is measured from it'],
    ['{ change: -5, since: «lately }', '', '"lately" is not a period'],
    ['«32', 'polarity: no-judgement\n    ', 'nothing can meet it'],
    ['{ change: «-5 }', 'kind: percent\n    ', 'is of kind percent'],
    ['«lots', '', 'write a number, { value: 32 }, { change: -16, since: 2003-04 } or { kind: maintain }'],
    ['{ «values: 3 }', '', 'Did you mean "value"?'],
  ])('refuses %s, at its place', (target, more, message) => {
    const { text, place } = marked(withTarget(target, more));
    const result = readConfig(text, 'assessment.yaml', loadMethod());
    const issues = result.ok ? [] : result.issues.map((one) => [`${one.line}:${one.column}`, one.message]);
    expect(issues).toContainEqual([place, expect.stringContaining(message)]);
  });
});
