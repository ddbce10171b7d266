import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { goodConfiguration, marked, settingsFrom } from '../../support/configuration.ts';

const withRanking = (keys: string) => `${goodConfiguration}ranking: { ${keys} }\n`;

describe('ranking', () => {
  it.each([
    ['slots: 3', { slots: 3, draws: 10_000, seed: 1 }],
    ['draws: 100', { slots: 4, draws: 100, seed: 1 }],
    ['draws: 100000, seed: 0', { slots: 4, draws: 100_000, seed: 0 }],
    ['seed: 4294967295', { slots: 4, draws: 10_000, seed: 4_294_967_295 }],
  ])('reads %s and keeps the rest', (keys, settings) => {
    expect(settingsFrom(withRanking(keys)).sensitivity).toEqual(settings);
  });

  it.each([
    'slots: «0',
    'slots: «2.5',
    'slots: «101',
    'draws: «99',
    'draws: «100001',
    'seed: «-1',
    'seed: «4294967296',
    '«places: 4',
  ])('refuses %s at its place', (keys) => {
    const { text, place } = marked(withRanking(keys));
    const result = readConfig(text, 'assessment.yaml', loadMethod());
    const places = result.ok ? [] : result.issues.map(({ line, column }) => `${line}:${column}`);
    expect(places).toEqual([place]);
  });
});
