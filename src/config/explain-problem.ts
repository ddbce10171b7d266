import type { z } from 'zod';
import { didYouMean } from '../model/nearest-word.ts';
import { assessmentJsonSchema } from './keys/schema.ts';
import type { Path } from './yaml-document.ts';

export interface Problem {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly hint: string;
  /** Left out for `configuration`. */
  readonly code?: string;
}

type ZodIssue = z.core.$ZodIssue;
type JsonSchema = { [key: string]: unknown };

/** Turns one finding of the schema into problems that name a place, what was found and what to do. */
export function explainProblem(issue: ZodIssue): readonly Problem[] {
  const name = issue.path.map(String).join('.') || 'the configuration';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(issue.path, key));
    case 'invalid_type':
      return [
        issue.input === undefined
          ? at(
              issue.path.slice(0, -1),
              'key',
              `${name} is missing`,
              `Add ${String(issue.path.at(-1))}: here.`,
            )
          : at(
              issue.path,
              'value',
              `${name}: expected ${plainType(issue.expected)}`,
              issue.expected === 'string' && typeof issue.input === 'number'
                ? `Put quotes around it: "${issue.input}".`
                : 'Correct the value.',
            ),
      ];
    case 'invalid_value':
      return [
        at(
          issue.path,
          'value',
          `${name}: must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`,
          'Choose one of these words.',
        ),
      ];
    case 'invalid_key':
      return [
        at(
          issue.path,
          'key',
          `${name}: ${issue.issues[0]?.message ?? 'not a valid key'}`,
          'Correct the key.',
        ),
      ];
    default:
      return [at(issue.path, 'value', `${name}: ${issue.message}`, 'Correct the value.')];
  }
}

function at(path: Path, part: 'key' | 'value', message: string, hint: string): Problem {
  return { path, part, message, hint };
}

function unknownKey(path: Path, key: string): Problem {
  const known = knownKeys(path);
  const where = path.length === 0 ? '' : ` in ${path.map(String).join('.')}`;
  const hint = `Remove it, or use one of: ${known.join(', ')}.`;
  return at([...path, key], 'key', `unknown key "${key}"${where}.${didYouMean(key, known)}`, hint);
}

/** The keys that the schema knows at a path. */
function knownKeys(path: Path): readonly string[] {
  let schema: JsonSchema | undefined = assessmentJsonSchema();
  for (const step of path) {
    const properties = schema?.['properties'] as JsonSchema | undefined;
    const next = properties?.[String(step)] ?? schema?.['additionalProperties'] ?? schema?.['items'];
    schema = blockOf(next as JsonSchema | undefined);
  }
  return Object.keys((schema?.['properties'] as JsonSchema | undefined) ?? {});
}

/** Where a key may hold a number or a block of keys, the block. */
function blockOf(schema: JsonSchema | undefined): JsonSchema | undefined {
  const forms = schema?.['anyOf'] as readonly JsonSchema[] | undefined;
  return forms?.find((form) => form['properties'] !== undefined) ?? schema;
}

function plainType(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    object: 'a block of keys',
    record: 'a block of keys',
    array: 'a list',
  };
  return words[expected] ?? expected;
}
