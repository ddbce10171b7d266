// The whole sensitivity analysis of the 15 candidates of herefordshire-2013-14: draws, scenarios, swaps, shifts.
import { assess } from '../dist/assess.js';
import { loadAssessment } from '../dist/config/load.js';
import { prioritise } from '../dist/ranking/prioritise.js';

/** Milliseconds of each run, the first of them cold. */
export async function timeSensitivity(runs) {
  const loaded = loadAssessment('fixtures/herefordshire-2013-14/assessment.yaml', process.cwd());
  const { scores, settings } = await assess(loaded.settings, loaded.root);
  const milliseconds = Array.from({ length: runs }, () => {
    const started = performance.now();
    prioritise(scores, [], settings);
    return performance.now() - started;
  });
  return { candidates: settings.candidates.length, draws: settings.sensitivity.draws, milliseconds };
}
