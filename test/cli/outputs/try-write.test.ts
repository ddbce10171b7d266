import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { tryWrite } from '../../../src/cli/outputs/try-write.ts';
import { createScreen } from '../../../src/cli/screen.ts';
import { call, readAll, removeTemporary, temporaryFolder } from '../../support/run-assess.ts';

afterAll(removeTemporary);
const screen = createScreen({ color: false, failOn: 'error' });
const files = [{ file: 'a.txt', text: 'a' }];

it('is true when the files are written', () => {
  const folder = temporaryFolder();
  expect(tryWrite(folder, files, screen)).toBe(true);
  expect(readAll(folder)).toEqual({ 'a.txt': 'a' });
});

it('is false when they are not, with the reason and without the path of the machine', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  const { exit, stdout, stderr } = await call(async () =>
    tryWrite(join(folder, 'file/under'), files, screen) ? 0 : 1,
  );
  expect([exit, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(
    /^assess: the outputs could not be written: ENOTDIR.*Older outputs are unchanged\.\n$/,
  );
  expect(stderr).not.toContain(folder);
});
