import type { Issue } from '../model/issue.ts';
import type { Method, Settings } from '../model/settings.ts';
import { explainProblem, type Problem } from './explain-problem.ts';
import { assessmentSchema } from './keys/schema.ts';
import { normalise } from './normalise.ts';
import { readYaml, type YamlDocument } from './yaml-document.ts';

export type ConfigResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads the text of a configuration: all its problems at once, each with file, line and column. */
export function readConfig(text: string, file: string, method: Method): ConfigResult {
  const yaml = readYaml(text, file);
  if (yaml.problems.length > 0)
    return refuse(
      yaml.problems.map(({ line, column, message }) => ({
        ...issueAt(file, line, column),
        message,
        hint: 'Correct the YAML: check indents, colons and quotes at this place.',
      })),
    );
  const parsed = assessmentSchema.safeParse(yaml.data, { reportInput: true });
  if (!parsed.success) return refuseAll(parsed.error.issues.flatMap(explainProblem), file, yaml);
  const { settings, problems } = normalise(parsed.data, method, yaml);
  return settings && problems.length === 0 ? { ok: true, settings } : refuseAll(problems, file, yaml);
}

function refuseAll(problems: readonly Problem[], file: string, yaml: YamlDocument): ConfigResult {
  const issues = problems.map(({ path, part, message, hint, code }) => {
    const { line, column } = yaml.locate(path, part);
    return { ...issueAt(file, line, column), ...(code ? { code } : {}), message, hint };
  });
  return refuse(issues.toSorted((a, b) => a.line! - b.line! || a.column! - b.column!));
}

function refuse(issues: readonly Issue[]): ConfigResult {
  return { ok: false, issues };
}

function issueAt(file: string, line: number, column: number) {
  return { code: 'configuration', severity: 'error' as const, source: null, file, line, column };
}
