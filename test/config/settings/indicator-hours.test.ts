import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { goodConfiguration, marked } from '../../support/configuration.ts';

const method = loadMethod();

/** The good configuration with an indicator of street events, which ends with these lines. */
function withIndicator(...lines: readonly string[]): string {
  const block = ['  night:', '    name: Violence at night', ...lines.map((line) => `    ${line}`), ''];
  return goodConfiguration.replace('candidates:\n', `${block.join('\n')}candidates:\n`);
}

function settingsOf(text: string) {
  const result = readConfig(text, 'assessment.yaml', method);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.settings;
}

describe('hours of an indicator', () => {
  it('are read, and asked of its sources', () => {
    const { indicators, sources } = settingsOf(withIndicator('source: street', 'hours: "20:00-06:00"'));
    const night = { kind: 'window', label: '20:00-06:00', from: 1200, to: 360 };
    expect(indicators.find(({ id }) => id === 'night')?.hours).toEqual(night);
    expect(sources.map(({ id, windows }) => [id, windows])).toEqual([
      ['crime', undefined],
      ['street', [night]],
    ]);
  });

  it('are asked of a source once, however many indicators share them', () => {
    const text = withIndicator('source: street', 'hours: 20:00-06:00').replace(
      'candidates:\n',
      [
        '  same: { name: A, source: street, hours: 20:00-06:00 }',
        '  day: { name: B, source: street, hours: 06:00-20:00 }',
        '  none: { name: C, source: street, hours: unknown }',
        'candidates:',
        '',
      ].join('\n'),
    );
    const [, street] = settingsOf(text).sources;
    expect(street?.windows?.map(({ label }) => label)).toEqual(['20:00-06:00', '06:00-20:00']);
  });

  it('may be unknown alone: then no window is asked for, and times all the same', () => {
    const { indicators, sources } = settingsOf(withIndicator('source: street', 'hours: unknown'));
    expect(indicators.at(-1)?.hours).toEqual({ kind: 'unknown', label: 'unknown' });
    expect(sources[1]?.windows).toEqual([]);
  });

  it('are no key of settings that ask for none', () => {
    const { indicators, sources } = settingsOf(goodConfiguration);
    expect(indicators.some((indicator) => 'hours' in indicator)).toBe(false);
    expect(sources.some((source) => 'windows' in source)).toBe(false);
  });

  it.each([
    ['begin when they end', 'hours: «20:00-20:00', '"20:00-20:00" is neither hours of the day'],
    ['begin at 24:00', 'hours: «24:00-06:00', '"24:00-06:00" is neither'],
    ['are no hours', 'hours: «evening', '"evening" is neither'],
    ['are a number', 'hours: «20', 'indicators.night.hours: expected text'],
  ])('are refused where they %s', (_, line, message) => {
    const { text, place } = marked(withIndicator('source: street', line));
    const result = readConfig(text, 'assessment.yaml', method);
    if (result.ok) throw new Error('not refused');
    expect(result.issues.map(({ line: at, column }) => `${at}:${column}`)).toEqual([place]);
    expect(result.issues[0]?.message).toContain(message);
  });

  it.each(['source: crime', 'source: [street, crime]'])(
    'are refused with %s, which holds counts',
    (source) => {
      const { text, place } = marked(withIndicator(source, '«hours: 20:00-06:00'));
      const result = readConfig(text, 'assessment.yaml', method);
      if (result.ok) throw new Error('not refused');
      expect(result.issues).toMatchObject([
        {
          message:
            'indicator night has hours, but its source crime holds counts: only events have a time of day',
          hint: 'Remove hours, or name a source of events.',
        },
      ]);
      expect(`${result.issues[0]?.line}:${result.issues[0]?.column}`).toBe(place);
    },
  );
});
