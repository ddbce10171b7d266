// Peak memory of a task in a process of its own, as the kernel counted it. Run as a program it does the task.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTable } from '../dist/sources/table.js';

const SELF = fileURLToPath(import.meta.url);

/** Reads a table of police.uk street rows to its end in another process: what it accepted, time and peak memory. */
export function readElsewhere(file) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SELF, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`reading ${file} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

if (process.argv[1] === SELF) {
  const started = performance.now();
  const { balance, issues } = await read(process.argv[2]);
  const milliseconds = Math.round(performance.now() - started);
  const [issue] = issues;
  console.log(
    JSON.stringify({ accepted: balance?.accepted ?? null, issue, milliseconds, megabytes: peak() }),
  );
}

function read(path) {
  const names = { period: 'Month', category: 'Crime type', area: 'LSOA code' };
  const columns = Object.entries(names).map(([role, name]) => [
    role,
    { name, required: true, line: 1, column: 1 },
  ]);
  const source = { id: 'street', partner: 'bench', delimiter: null, sheet: null, constants: {} };
  return readTable({
    root: dirname(path),
    file: basename(path),
    source,
    columns: Object.fromEntries(columns),
    reader: () => (row) => ({ ok: true, record: row.text('area') }),
    take: () => {},
  });
}

/** Megabytes. The kernel's high-water mark of this program alone; elsewhere than on Linux what Node knows. */
function peak() {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024);
  }
}
