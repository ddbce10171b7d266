import { issuesOf, type MadePartnership, makePartnership } from './made-partnership.ts';

/** What `assess check` says of a code, as `severity file:line message`. */
export async function told(made: MadePartnership | string, code: string): Promise<readonly string[]> {
  const folder = typeof made === 'string' ? made : makePartnership(made);
  const issues = await issuesOf(folder);
  return issues
    .filter((one) => one.code === code)
    .map((one) => `${one.severity} ${one.file}:${one.line} ${one.message}`);
}
