// Compiles src to dist from scratch, then puts the command together from few files: loading hundreds of modules took
// half of the time of a run (docs/decisions/0010-few-files-for-the-command.md).
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { rolldown } from 'rolldown';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
rmSync('dist', { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

/** Packages of many files, of which the command uses few: what it uses is put in, and their licences beside it. */
const putIn = ['yaml', 'zod'];
const isLeftOut = (id) => !/^[./]|^[A-Za-z]:/.test(id) && !putIn.includes(id);
const command = await rolldown({ input: 'src/cli.ts', platform: 'node', external: isLeftOut });
// Two folders deep, as the modules that read data/ are in src: a chunk finds it by the same path.
await command.write({
  dir: 'dist',
  entryFileNames: 'cli.js',
  chunkFileNames: 'command/[name].js',
  // Without blanks and comments, which cost time to read at every start; names stay as they are.
  minify: { compress: false, mangle: false, codegen: true },
});
await command.close();
writeFileSync('dist/command/LICENCES.txt', putIn.map(licenceOf).join('\n'));
chmodSync('dist/cli.js', 0o755);

function licenceOf(name) {
  return `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`;
}
