import { fileURLToPath } from 'node:url';

/** One line of an example: what was written, what it promises, what it gave. */
export type Step = { readonly written: string; readonly promised: string; readonly given: unknown };

const IMPORT = /^import \{([^}]*)\} from '([^']+)';$/;
const PROMISE = /^(.*?);?\s*\/\/ => (.+)$/;

/**
 * Run an example: statements as they stand, and every line `expression // => value` recorded.
 * Imports are resolved from where the example is written.
 */
export async function runExample(code: string, writtenIn: URL): Promise<readonly Step[]> {
  const scope: Record<string, unknown> = {};
  const body: string[] = [];
  const promises: { readonly written: string; readonly promised: string }[] = [];
  for (const line of code.split('\n')) {
    const imported = IMPORT.exec(line);
    const promise = PROMISE.exec(line);
    if (imported?.[1] !== undefined && imported[2] !== undefined) {
      await importInto(scope, imported[1], new URL(imported[2], writtenIn));
    } else if (promise?.[1] !== undefined && promise[2] !== undefined) {
      promises.push({ written: promise[1], promised: promise[2].trim() });
      body.push(`record(${promise[1]});`);
    } else {
      body.push(line);
    }
  }
  const given: unknown[] = [];
  const run = new Function(...Object.keys(scope), 'record', body.join('\n'));
  run(...Object.values(scope), (value: unknown) => given.push(value));
  return promises.map((promise, i) => ({ ...promise, given: given[i] }));
}

async function importInto(scope: Record<string, unknown>, names: string, module: URL): Promise<void> {
  const exported: Record<string, unknown> = await import(fileURLToPath(module));
  for (const name of names.split(',').map((part) => part.trim())) scope[name] = exported[name];
}

/** True when the value, written with as many digits as the promise has, is the promise. */
export function keepsPromise({ promised, given }: Step): boolean {
  if (typeof given !== 'number' || !Number.isFinite(given))
    return String(given) === promised.replaceAll("'", '');
  const [mantissa = '', exponent = '0'] = promised.split('e');
  const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  // Half a unit of the last printed place, and a hair for the rounding of the comparison itself.
  const slack = 0.5 * 10 ** -decimals * (1 + 1e-6) + Math.abs(given) * 1e-15;
  return Math.abs(given - Number(promised)) <= slack;
}
