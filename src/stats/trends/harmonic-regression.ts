import { sum } from '../sum.ts';
import { misfit, type PoissonLine, type TrendPoint } from './poisson-regression.ts';
import { phaseOf } from './season-terms.ts';
import { solveSymmetric } from './symmetric-system.ts';

/** Coefficients beside the level: slope, sine, cosine. */
type Terms = readonly [number, number, number];
type Place = TrendPoint & { readonly terms: Terms; readonly logExposure: number };

type Term = 0 | 1 | 2;

function eachTerm<Of>(of: (term: Term) => Of): readonly [Of, Of, Of] {
  return [of(0), of(1), of(2)];
}

const MAXIMUM_STEPS = 100;
const SHORTEST_STEP = 1e-6;
const TOLERANCE = 1e-11;

// A peak e^60 times the trough is no season but a fit running away from periods without events.
const ENDLESS_WAVE = 30;

/**
 * Poisson log-linear regression with one wave a year.
 * Formula: ln μ_i = α + β t_i + γ sin 2πt_i + δ cos 2πt_i + ln N_i, t in years; α by e^α = Σy / Σ N e^(xθ), the
 * others by Newton on ln Σ N e^(xθ) - x̄ θ, x̄ the mean of x over events, which is convex. SE(β) from the inverse
 * of Σy · Cov_w(x), weights w ∝ N e^(xθ).
 * Variant: maximum likelihood, first harmonic only; steps are halved until they improve.
 * Argument: points as for fitPoissonLine. Result: as for fitPoissonLine, α the level at time 0 without the
 * wave; null when periods or events are too few or too alike to tell slope and wave apart.
 * Source: McCullagh & Nelder (1989), chapter 6; Bloomfield (2000), Fourier Analysis of Time Series, for the wave.
 * @example
 * const wave = (time) => ({ time, count: 2 ** time * 3 ** Math.sin(2 * Math.PI * time), exposure: 1 });
 * fitHarmonicLine([0, 0.25, 0.5, 0.75, 1, 1.25].map(wave)).slope // => 0.69314718056
 */
export function fitHarmonicLine(points: readonly TrendPoint[]): PoissonLine | null {
  const events = sum(points.map((point) => point.count));
  const middle = sum(points.map((point) => point.time)) / points.length;
  const places = points.map((point) => ({
    ...point,
    terms: termsAt(point.time, middle),
    logExposure: Math.log(point.exposure),
  }));
  const theta = bestTerms(places, events);
  if (theta === null || theta.slice(1).some((wave) => Math.abs(wave) > ENDLESS_WAVE)) return null;
  const { logTotal, covariance } = weigh(places, theta);
  const inverse = solveSymmetric(covariance, [1, 0, 0]);
  if (inverse === null) return null;
  const level = Math.log(events) - logTotal;
  const [slope] = theta;
  const variance = inverse[0]!;
  const fitted = places.map(({ terms, count, exposure }) => ({
    count,
    mean: exposure * Math.exp(level + dot(terms, theta)),
  }));
  const standardError = Math.sqrt(variance / events);
  return { events, intercept: level - slope * middle, slope, standardError, ...misfit(fitted) };
}

function termsAt(time: number, middle: number): Terms {
  const angle = 2 * Math.PI * phaseOf(time);
  return [time - middle, Math.sin(angle), Math.cos(angle)];
}

function bestTerms(places: readonly Place[], events: number): Terms | null {
  const observed = eachTerm((k) => sum(places.map(({ terms, count }) => count * terms[k])) / events);
  let theta: Terms = [0, 0, 0];
  for (let step = 0; step < MAXIMUM_STEPS; step += 1) {
    const { mean, covariance } = weigh(places, theta);
    const left = eachTerm((k) => observed[k] - mean[k]);
    const solution = solveSymmetric(covariance, left);
    if (solution === null) return null;
    const newton = eachTerm((k) => solution[k]!);
    const size = Math.max(...newton.map(Math.abs));
    if (size <= TOLERANCE * Math.max(1, ...theta.map(Math.abs))) return moved(theta, newton, 1);
    theta = improved(places, observed, theta, newton);
  }
  return null;
}

/** As far along Newton's step as lowers the curve: far from its foot a whole step may climb the other side. */
function improved(places: readonly Place[], observed: Terms, theta: Terms, newton: Terms): Terms {
  const height = (at: Terms): number => weightsAt(places, at).logTotal - dot(observed, at);
  const here = height(theta);
  let share = 1;
  while (share > SHORTEST_STEP && !(height(moved(theta, newton, share)) <= here + 1e-13 * Math.abs(here)))
    share /= 2;
  return moved(theta, newton, share);
}

function moved(theta: Terms, step: Terms, share: number): Terms {
  return eachTerm((k) => theta[k] + share * step[k]);
}

/** ln of the total weight N e^(xθ), and those weights with the largest taken out. */
function weightsAt(places: readonly Place[], theta: Terms) {
  const logs = places.map(({ terms, logExposure }) => logExposure + dot(terms, theta));
  const top = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  const weights = logs.map((log) => Math.exp(log - top));
  const total = sum(weights);
  return { weights, total, logTotal: top + Math.log(total) };
}

/** Mean and covariance of the terms under the weights, and ln of the total weight. */
function weigh(places: readonly Place[], theta: Terms) {
  const { weights, total, logTotal } = weightsAt(places, theta);
  const average = (of: (terms: Terms) => number): number =>
    places.reduce((so, { terms }, i) => so + weights[i]! * of(terms), 0) / total;
  const mean = eachTerm((k) => average((terms) => terms[k]));
  const covariance = eachTerm((j) =>
    eachTerm((k) => average((terms) => (terms[j] - mean[j]) * (terms[k] - mean[k]))),
  );
  return { logTotal, mean, covariance };
}

function dot(a: Terms, b: Terms): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
