import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plainText } from '../../report/plain-text.ts';
import { type ResultsDocument, resultsSchema } from '../../report/schemas/results.ts';
import { SCHEMA_VERSION } from '../../report/schemas/shared.ts';

export type ReadResults =
  | { readonly ok: true; readonly results: ResultsDocument }
  | { readonly ok: false; readonly message: string };

const NAME = 'results.json';
const REMEDY = `Name the folder that assess run wrote, or its ${NAME}.`;

/** Reads the results.json named, or that of the run folder named. A text says what is wrong and what to do. */
export function readResults(named: string): ReadResults {
  const path = resolve(named);
  const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, NAME) : path;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return refuse(`there is no ${NAME} at ${named}. ${REMEDY}`);
  const document = parseJson(readFileSync(file, 'utf8'));
  if (!document.ok) return refuse(`${named}:${document.at}: from here on it is no JSON. ${REMEDY}`);
  const version = versionOf(document.value);
  if (version === null) return refuse(`${named} is no ${NAME}. ${REMEDY}`);
  if (version !== SCHEMA_VERSION)
    return refuse(
      `${named} is of schema version ${version}, and this assess reads ${SCHEMA_VERSION}. Run that assessment again with this version.`,
    );
  const parsed = resultsSchema.safeParse(document.value);
  if (parsed.success) return withAnchors(named, parsed.data);
  const [problem] = parsed.error.issues;
  const at = problem?.path.join('.') || 'the whole';
  return refuse(
    `${named} is no ${NAME} of this version (${at}: ${problem?.message}). Run that assessment again with this version.`,
  );
}

/** The version of a document that has the parts of results; null for one that is something else. */
function versionOf(document: unknown): number | null {
  if (typeof document !== 'object' || document === null || !('ranking' in document)) return null;
  return 'schemaVersion' in document && typeof document.schemaVersion === 'number'
    ? document.schemaVersion
    : null;
}

/** Evidence that nothing in the file tells how to score was not written by any assess. */
function withAnchors(named: string, results: ResultsDocument): ReadResults {
  const known = results.method.anchors.map(({ form }) => form);
  const stray = results.evidence.find(({ form }) => !known.includes(form));
  return stray
    ? refuse(
        `${named}: ${stray.id} is of the form "${stray.form}", which its method has no anchors for. ${REMEDY}`,
      )
    : { ok: true, results };
}

function parseJson(text: string) {
  try {
    return { ok: true, value: JSON.parse(text) as unknown } as const;
  } catch (error) {
    return { ok: false, at: placeOf(error, text) } as const;
  }
}

/** Line and column where the JSON breaks off, from the position that the message gives, or its end. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const lines = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

function refuse(message: string): ReadResults {
  return { ok: false, message: plainText(message) };
}
