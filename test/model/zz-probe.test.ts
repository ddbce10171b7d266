import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { readYaml } from '../../src/config/yaml-document.ts';
import { readCsv } from '../../src/sources/csv.ts';
import { inspectFile } from '../../src/sources/guard.ts';
import { parsePeriod } from '../../src/model/period.ts';
import { readPeriodText } from '../../src/sources/period-text.ts';

const dir = mkdtempSync(join(tmpdir(), 'probe-'));
async function csv(name: string, bytes: Buffer | string) {
  const p = join(dir, name);
  writeFileSync(p, bytes);
  const g = await inspectFile(p);
  if (!g.ok) return console.log(name, g);
  const recs: unknown[] = [];
  const fault = await readCsv(p, { ...g.inspection, delimiter: ',' }, (c, l) => { recs.push([l, ...c]); return true; });
  console.log(name, JSON.stringify(g.inspection.lineEnds), g.inspection.encoding, JSON.stringify(recs), fault);
}
it('probe', async () => {
  for (const t of ['a: &x 1\nb: *x\n', ': foo\n', '? [a, b]\n: c\n', '__proto__: {a: 1}\n', 'a: 1\na: 2\n', 'a: [1, 2\nb: 3\n', 'b: *nope\n'])
    try { const y = readYaml(t); console.log(JSON.stringify(t), JSON.stringify(y.data), y.problems, y.locate(['b'])); } catch (e) { console.log(t, 'THROWS', String(e)); }
  await csv('u16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a,b\r\n1,2\r\n3,4\r\n', 'utf16le')]));
  await csv('crcrlf', 'a,b\r1,2\r\n3,4\r\n5,6\n');
  await csv('nulcr', 'a,b\r1,2\r3,\0\r');
  const big = 'x'.repeat(1 << 19);
  await csv('crfirst', `a,b\r${`${big},1\r`.repeat(3)}3,4\r\n5,6\r\n`.replaceAll(big, 'x'));
  await csv('bigcr', `"${'y'.repeat(700000)}",b\r"${'z'.repeat(700000)}",2\r\n3,4\r\n`.replace(/[yz]{700000}/g, (m) => m));
  for (const t of ['0113-14', '0000-01', '1999-00', '2013-00', '9999-00']) console.log(t, parsePeriod(t));
  for (const t of ['Q1 99-00', 'Q1 13-14', '2013/04', '2010/11', '13/14', 'Q1 2013/14', 'Q113-14']) console.log(t, readPeriodText(t, null));
});
