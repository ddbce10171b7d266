import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { changed, goodConfiguration, marked, settingsFrom } from '../../support/configuration.ts';

const method = loadMethod();
const said = 'who: Strategy Group, when: 2014-03-31, why: Partners agreed';

/** The configuration with three candidates, each with what is given, and with these overrides. */
function configuration(gates: Readonly<Record<string, string>>, overrides: readonly string[] = []): string {
  const block = (id: string) => `  ${id}: { name: ${id}${gates[id] ? `, gate: ${gates[id]}` : ''} }\n`;
  const candidates = ['burglary', 'robbery', 'road-safety'].map(block).join('');
  const list = overrides.length > 0 ? `overrides:\n${overrides.map((one) => `  - ${one}\n`).join('')}` : '';
  return changed('  burglary: { name: Burglary, indicator: burglary }\n', `${candidates}${list}`);
}

/** `line:column message` of each problem of a configuration, with the place of its mark put as @. */
function problems(text: string): readonly string[] {
  const { text: plain, place } = marked(text);
  const result = readConfig(plain, 'assessment.yaml', method);
  return (result.ok ? [] : result.issues).map(
    ({ line, column, message }) => `${`${line}:${column}` === place ? '@' : `${line}:${column}`} ${message}`,
  );
}

describe('gates and overrides', () => {
  it('are none where none is written', () => {
    const { overrides, candidates, sensitivity } = settingsFrom(goodConfiguration);
    expect(overrides).toEqual([]);
    expect(candidates.every((one) => !('gate' in one))).toBe(true);
    expect(sensitivity).toEqual({ slots: 4, draws: 10_000, seed: 1 });
  });

  it('are read with who decided, when and why', () => {
    const decision = { who: 'Strategy Group', when: '2014-03-31', why: 'Partners agreed' };
    const { candidates, overrides } = settingsFrom(
      configuration(
        {
          burglary: `{ kind: led-elsewhere, ${said} }`,
          robbery: `{ kind: part-of, into: road-safety, ${said} }`,
        },
        [`{ candidate: road-safety, tier: watching-brief, ${said} }`],
      ),
    );
    expect(candidates.map(({ gate }) => gate)).toEqual([
      { kind: 'led-elsewhere', decision },
      { kind: 'part-of', candidate: 'road-safety', decision },
      undefined,
    ]);
    expect(overrides).toEqual([{ candidate: 'road-safety', tier: 'watching-brief', decision }]);
  });

  const into = (id: string) => `{ kind: part-of, into: «${id}, ${said} }`;
  it.each([
    ['itself', { burglary: into('burglary') }, 'burglary cannot be part of itself'],
    ['nobody', { burglary: into('robery') }, '"robery" is not a candidate. Did you mean "robbery"?'],
    [
      'one that is gated',
      { burglary: into('robbery'), robbery: `{ kind: mandated, ${said} }` },
      'robbery does not compete itself: it is mandated',
    ],
    [
      'no other',
      { burglary: `«{ kind: part-of, ${said} }` },
      'burglary is part of another candidate that is not named',
    ],
    [
      'another though it is mandated',
      { burglary: `{ kind: mandated, into: «robbery, ${said} }` },
      'burglary is mandated, and only part-of has into',
    ],
    [
      'another on a day that is none',
      { burglary: '{ kind: mandated, who: Board, when: «2014-02-30, why: Duty }' },
      '"2014-02-30" is not a day',
    ],
    [
      'another by nobody',
      { burglary: '{ kind: mandated, who: «" ", when: 2014-02-28, why: Duty }' },
      'candidates.burglary.gate.who: must not be blank',
    ],
  ] as const)('refuse a candidate that is part of %s', (_, gates, message) => {
    expect(problems(configuration(gates))).toEqual([`@ ${message}`]);
  });

  it('refuse a ring, at each of its gates', () => {
    const ring = {
      burglary: into('robbery'),
      robbery: `{ kind: part-of, into: road-safety, ${said} }`,
      'road-safety': `{ kind: part-of, into: burglary, ${said} }`,
    };
    expect(problems(configuration(ring))).toMatchObject([
      '@ burglary and robbery are part of each other',
      expect.stringContaining('robbery and road-safety are part of each other'),
      expect.stringContaining('road-safety and burglary are part of each other'),
    ]);
  });

  const override = (candidate: string, tier = 'priority') =>
    `{ candidate: ${candidate}, tier: ${tier}, ${said} }`;
  it.each([
    ['an unknown candidate', [override('«robery')], '"robery" is not a candidate. Did you mean "robbery"?'],
    ['the same twice', [override('robbery'), override('«robbery')], 'robbery is overridden twice'],
    [
      'two that differ',
      [override('robbery'), override('«robbery', 'monitor')],
      'robbery is already overridden, to priority, and not to monitor',
    ],
    [
      'an unknown tier',
      [override('robbery', '«top')],
      'overrides.0.tier: must be one of mandated, priority, contested-slot, watching-brief, emerging, monitor, gap, not "top"',
    ],
    [
      'one without a day',
      ['«{ candidate: robbery, tier: priority, who: Board, why: Agreed }'],
      'overrides.0.when is missing',
    ],
    [
      'one without who',
      ['«{ candidate: robbery, tier: priority, when: 2014-03-31, why: Agreed }'],
      'overrides.0.who is missing',
    ],
    [
      'one without why',
      ['«{ candidate: robbery, tier: priority, who: Board, when: 2014-03-31 }'],
      'overrides.0.why is missing',
    ],
    [
      'an impossible day',
      ['{ candidate: robbery, tier: priority, who: Board, when: «31 March 2014, why: Agreed }'],
      '"31 March 2014" is not a day',
    ],
  ])('refuse %s', (_, overrides, message) => {
    expect(problems(configuration({}, overrides))).toEqual([`@ ${message}`]);
  });

  it('refuse an override of what is part of another', () => {
    const gates = { robbery: `{ kind: part-of, into: burglary, ${said} }` };
    expect(problems(configuration(gates, [override('«robbery')]))).toEqual([
      '@ robbery is dealt with as part of burglary, so it has no tier of its own',
    ]);
  });

  it('take an override of what others lead on', () => {
    const gates = { robbery: `{ kind: led-elsewhere, ${said} }` };
    expect(settingsFrom(configuration(gates, [override('robbery')])).overrides).toHaveLength(1);
  });
});
