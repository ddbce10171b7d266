export { assess } from './assess.ts';
export { loadAssessment } from './config/load.ts';
export type { Assessment } from './model/assessment.ts';
export type { Issue } from './model/issue.ts';
export type { Measure } from './model/measure.ts';
export type { RankedPriority } from './model/ranking.ts';
export type { Settings } from './model/settings.ts';
export { toResults } from './report/results/to-results.ts';
