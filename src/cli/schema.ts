import { assessmentJsonSchema } from '../config/keys/schema.ts';
import { didYouMean } from '../model/nearest-word.ts';
import { documentSchemas } from '../report/schemas/index.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { GlobalOptions } from './options.ts';
import { toJson } from './outputs/output-files.ts';
import { createScreen } from './screen.ts';

/** Every JSON Schema of the product, draft 7, by name. */
export function allSchemas(): Readonly<Record<string, unknown>> {
  return { assessment: assessmentJsonSchema(), ...documentSchemas() };
}

/** `assess schema [NAME]`: a JSON Schema for editors and scripts, or the names of those there are. */
export async function schema(name: string | undefined, options: GlobalOptions): Promise<ExitCode> {
  const screen = createScreen(options);
  const schemas = allSchemas();
  if (name === undefined) screen.result(Object.keys(schemas).join('\n'));
  else if (Object.hasOwn(schemas, name)) screen.result(toJson(schemas[name]).trimEnd());
  else {
    const known = Object.keys(schemas);
    screen.warn(
      `assess schema: there is no schema "${name}".${didYouMean(name, known)} Use: ${known.join(', ')}.`,
    );
    return exitCodes.usage;
  }
  return exitCodes.done;
}
