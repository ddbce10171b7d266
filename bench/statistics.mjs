// How long the statistics take by themselves, on made-up counts: the same counts every time.
import { crudeRate } from '../dist/stats/rates/crude-rate.js';
import { logLinearTrend } from '../dist/stats/trends/log-linear-trend.js';

const RATES = 20_000;
const TRENDS = 1_000;
const YEARS = 10;

/**
 * Median milliseconds of `runs` runs, each working out all rates with both limits and then all trends: of
 * the clock, and of the processor, which a busy machine does not stretch as far.
 */
export function timeStatistics(runs) {
  const inputs = { rates: madeUpRates(), trends: madeUpTrends() };
  const timings = [];
  for (let run = 0; run <= runs; run++) {
    const rates = timed(() => workOut(inputs.rates, crudeRate));
    const trends = timed(() => workOut(inputs.trends, logLinearTrend));
    if (run > 0) timings.push({ rates, trends });
  }
  const typical = (of) => Math.round(median(timings.map(of)));
  return {
    rates: { number: RATES, clock: typical(({ rates }) => rates.clock) },
    trends: { number: TRENDS, clock: typical(({ trends }) => trends.clock) },
    processor: typical(({ rates, trends }) => rates.processor + trends.processor),
  };
}

/** Counts from 0 to some thousands, on both sides of the switch between the exact limits and Byar's. */
function madeUpRates() {
  return Array.from({ length: RATES }, (_, i) => ({
    count: i % 4 === 0 ? i % 10 : (i * 37) % 4000,
    population: 1500 + ((i * 7919) % 200_000),
    per: 1000,
  }));
}

function madeUpTrends() {
  const years = Array.from({ length: YEARS }, (_, year) => year);
  return Array.from({ length: TRENDS }, (_, i) => ({
    times: years,
    counts: years.map((year) => 20 + ((i * 31 + year * 17) % 400) + year * (i % 13)),
    exposures: years.map((year) => 10_000 + i * 50 + year * 100),
  }));
}

function workOut(inputs, statistic) {
  for (const input of inputs) {
    const outcome = statistic(input);
    if (!outcome.ok) throw new Error(`no value for ${JSON.stringify(input)}: ${outcome.reason}`);
  }
}

function timed(work) {
  const start = performance.now();
  const used = process.cpuUsage();
  work();
  return { clock: performance.now() - start, processor: process.cpuUsage(used).user / 1000 };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
