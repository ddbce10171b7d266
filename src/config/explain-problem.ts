import type { z } from 'zod';
import { CORE_CRITERIA } from '../model/criterion.ts';
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

/** How a limit is worded where the schema words none. */
const WITHOUT_WORDS = /^Too (?:small|big)\b/;

/** A text is shown so far in a message. */
const LONGEST_FOUND = 40;

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
              isCoreWeight(issue.path)
                ? `core criterion missing: ${name} is not given`
                : `${name} is missing`,
              `Add ${String(issue.path.at(-1))}: here.`,
            )
          : at(
              issue.path,
              'value',
              `${name}: expected ${plainType(issue.expected)}, not ${found(issue.input)}`,
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
          `${name}: ${wordsMeant(issue.values.map(String), issue.input)}`,
          'Choose one of these words.',
        ),
      ];
    case 'invalid_union':
      return (
        insideBlock(issue) ?? [at(issue.path, 'value', `${name}: ${issue.message}`, 'Correct the value.')]
      );
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
      return [
        at(issue.path, 'value', `${name}: ${limit(issue)}${notThis(issue.input)}`, 'Correct the value.'),
      ];
  }
}

function isCoreWeight([block, ...rest]: Path): boolean {
  return block === 'weights' && CORE_CRITERIA.some((criterion) => criterion === rest.join('.'));
}

/** Where a key may hold a word or a block, and it holds a block with something wrong inside: what is wrong inside. */
function insideBlock({
  path,
  errors,
}: Extract<ZodIssue, { code: 'invalid_union' }>): readonly Problem[] | undefined {
  const meant = errors.filter(
    (form) => form.length > 0 && form.every((one) => one.path.length > 0 || one.code === 'unrecognized_keys'),
  );
  if (meant.length !== 1) return undefined;
  return meant[0]?.flatMap((one) => explainProblem({ ...one, path: [...path, ...one.path] }));
}

function wordsMeant(words: readonly string[], input: unknown): string {
  const meant = typeof input === 'string' ? didYouMean(input, words) : '';
  return `must be ${words.length > 1 ? 'one of ' : ''}${words.join(', ')}, not ${found(input)}${meant && `.${meant}`}`;
}

/** The limit that a number or a list breaks, in words; what the schema says of anything else. */
function limit(issue: ZodIssue): string {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return issue.message;
  if (!WITHOUT_WORDS.test(issue.message)) return issue.message;
  const [bound, more] = issue.code === 'too_small' ? [issue.minimum, 'or more'] : [issue.maximum, 'or less'];
  if (issue.origin === 'number' || issue.origin === 'int') return `must be ${bound} ${more}`;
  return issue.origin === 'array' ? `must have ${bound} ${more} in its list` : issue.message;
}

function notThis(input: unknown): string {
  return (typeof input === 'string' && input.trim() !== '') || typeof input === 'number'
    ? `, not ${found(input)}`
    : '';
}

/** What stands there, short enough for a message. */
function found(input: unknown): string {
  if (typeof input === 'string')
    return `"${input.length > LONGEST_FOUND ? `${input.slice(0, LONGEST_FOUND)}...` : input}"`;
  if (input === null || input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a block of keys';
  return Number.isNaN(input) ? 'what is no number' : String(input);
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
    int: 'a whole number',
    boolean: 'true or false',
    object: 'a block of keys',
    record: 'a block of keys',
    array: 'a list',
  };
  return words[expected] ?? expected;
}
