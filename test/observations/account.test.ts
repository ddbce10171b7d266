import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceBalance } from '../../src/model/source.ts';
import { account } from '../../src/observations/account.ts';

function balance(id: string, file: string, counts: Partial<SourceBalance>): SourceBalance {
  const about = { partner: 'P', format: 'counts', encoding: 'utf-8', delimiter: ',', headerLine: 1 };
  return {
    id,
    file,
    ...about,
    read: 0,
    accepted: 0,
    rejected: 0,
    skipped: 0,
    sha256: '',
    bytes: 0,
    ...counts,
  };
}

const at = (source: string, file: string, line: number) => ({
  source,
  file,
  firstLine: line,
  lastLine: line,
});

describe('account', () => {
  it('moves what was refused or set aside out of the accepted', () => {
    const before = [balance('crime', 'a.csv', { read: 10, accepted: 8, rejected: 1, skipped: 1 })];
    const refused = [at('crime', 'a.csv', 3), at('crime', 'a.csv', 4)];
    expect(account(before, refused, [at('crime', 'a.csv', 5)])).toMatchObject([
      { read: 10, accepted: 5, rejected: 3, skipped: 2 },
    ]);
  });

  it('keeps to the file and the source', () => {
    const before = ['a.csv', 'b.csv'].map((file) => balance('crime', file, { read: 2, accepted: 2 }));
    const refused = [at('crime', 'b.csv', 2), at('fire', 'a.csv', 2)];
    expect(account(before, refused, []).map(({ accepted }) => accepted)).toEqual([2, 1]);
  });

  it('keeps read = accepted + rejected + skipped', () => {
    const origin = fc.record({ source: fc.constantFrom('a', 'b'), file: fc.constantFrom('x', 'y') });
    const origins = fc.array(
      origin.map(({ source, file }) => at(source, file, 2)),
      { maxLength: 8 },
    );
    const before = [
      balance('a', 'x', { read: 30, accepted: 20, rejected: 4, skipped: 6 }),
      balance('b', 'y', { read: 20, accepted: 20 }),
    ];
    const check = (rejected: ReturnType<typeof at>[], skipped: ReturnType<typeof at>[]) => {
      for (const one of account(before, rejected, skipped))
        expect(one.accepted + one.rejected + one.skipped).toBe(one.read);
    };
    fc.assert(fc.property(origins, origins, check), { seed: 5, numRuns: 200 });
  });
});
