import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BYAR_FROM } from '../../src/stats/rates/poisson-limits.ts';
import { keepsPromise, runExample } from './worked-example.ts';

const folder = new URL('../../docs/statistics/', import.meta.url);

const METHODS = [
  'attribute-chart',
  'before-after',
  'benchmark',
  'byar',
  'c-test',
  'change-ratio',
  'competition-rank',
  'count-change-z',
  'crude-rate',
  'deprivation-quantile',
  'descriptive',
  'directly-standardised-rate',
  'exact-poisson',
  'fixed-comparator-ratio',
  'funnel-limits',
  'funnel-significance',
  'generalised-gini',
  'harm-interval',
  'indirectly-standardised-ratio',
  'kendalls-w',
  'level-words',
  'location-quotient',
  'log-linear-trend',
  'mann-kendall',
  'normalisation',
  'overdispersion',
  'p-adjust',
  'percent-change',
  'poisson-e-test',
  'proportion-difference',
  'quarter-share',
  'rank-acceptability',
  'rank-correlation',
  'rank-uncertainty',
  'rate-difference',
  'rate-ratio',
  'recent-trend',
  'seasonal-kendall',
  'slope-index',
  'survey-proportion',
  'top-share',
  'trend-divergence',
  'units-for-share',
  'wave-difference',
  'weighted-mean',
  'wilson',
  'xmr-chart',
];

const HEADINGS = [
  'Question',
  'Formula',
  'Variant',
  'When not to use it',
  'Source',
  'Worked example',
  'Who else reports it',
];

const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const textOf = (page: string): string => readFileSync(new URL(page, folder), 'utf8');

it('has a page for every method', () => {
  expect(pages).toEqual(expect.arrayContaining(METHODS.map((method) => `${method}.md`)));
});

describe.each(pages)('%s', (page) => {
  const text = textOf(page);

  it('answers the same seven questions in the same order', () => {
    const headings = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(headings).toEqual(HEADINGS);
  });

  it('has a worked example that computes to the digits printed', async () => {
    const code = /```js example\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
    const steps = await runExample(code, new URL(page, folder));
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter((step) => !keepsPromise(step))).toEqual([]);
  });
});

it('names the threshold of the code, wherever a page speaks of it', () => {
  const said = pages.flatMap((page) =>
    [...textOf(page).matchAll(/Byar from (\d+)/g)].map((match) => match[1]),
  );
  expect(said.length).toBeGreaterThan(0);
  expect(new Set(said)).toEqual(new Set([String(BYAR_FROM)]));
});
