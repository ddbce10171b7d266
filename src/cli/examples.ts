import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONFIG_NAME } from '../config/load.ts';
import type { OutputFile } from '../report/write.ts';

/** Whole assessments that ship with the product, to start from. */
export const examples = ['tiny'] as const;
export type Example = (typeof examples)[number];

/** The schema line of the repository, which points at nothing from anywhere else. */
const schemaLine = /^# yaml-language-server:.*\n/;

/** The configuration and inputs of an example, by name in the folder that they go to. */
export function exampleFiles(name: Example): readonly OutputFile[] {
  const folder = new URL(`../../fixtures/${name}/`, import.meta.url);
  const text = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const inputs = readdirSync(fileURLToPath(new URL('input/', folder))).sort();
  return [
    { file: CONFIG_NAME, text: text(CONFIG_NAME).replace(schemaLine, '') },
    ...inputs.map((input) => ({ file: `input/${input}`, text: text(`input/${input}`) })),
  ];
}
