import { describe, expect, it } from 'vitest';
import type { Risk } from '../../../src/model/registers/risk.ts';
import { heatGrid } from '../../../src/report/terminal/heat-grid.ts';
import { createPalette } from '../../../src/report/terminal/palette.ts';
import { widest } from '../../support/sample-assessment.ts';

const risk = (likelihood: number, impact: number): Risk => ({
  reference: '1',
  risk: 'Loss',
  inherent: { likelihood, impact, score: likelihood * impact },
  residual: null,
  reduction: null,
  rank: 1,
  tied: false,
  owner: null,
  mitigation: null,
  origin: { source: 'risks', file: 'risks.csv', firstLine: 2, lastLine: 2 },
});

describe('heatGrid', () => {
  const plain = createPalette(false);

  it('counts each risk once, in its field, with the likeliest above', () => {
    const lines = heatGrid(
      [risk(3, 1), risk(3, 1), risk(1, 3)],
      { scale: 3, worded: true },
      'inherent',
      plain,
      80,
    ).split('\n');
    expect(lines.map((line) => line.trim().replace(/ {2,}/g, ' | '))).toEqual([
      'impact low | impact medium | impact high',
      'likelihood high | 2 medium | . high | . high',
      'likelihood medium | . low | . medium | . high',
      'likelihood low | . low | . low | 1 medium',
    ]);
  });

  it('says the same with colours as without', () => {
    const grid = (colour: boolean) =>
      heatGrid([risk(2, 2)], { scale: 3, worded: false }, 'inherent', createPalette(colour), 80);
    const bare = grid(true).replace(/\u001b\[\d+m/g, '');
    const words = (text: string) => text.split(/\s+/);
    expect(words(bare)).toEqual(words(grid(false)));
  });

  it('fits 80 columns on a scale of five', () => {
    expect(
      widest(heatGrid([risk(5, 5)], { scale: 5, worded: false }, 'inherent', plain, 80)),
    ).toBeLessThanOrEqual(80);
  });
});
