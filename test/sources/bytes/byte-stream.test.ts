import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isPacked, readBytes, UnpackError } from '../../../src/sources/bytes/byte-stream.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

async function read(name: string, content: string | Buffer, most = Number.POSITIVE_INFINITY) {
  const stored: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of readBytes(`${folder.path}/${folder.write(name, content)}`, 1 << 16, (one) =>
    stored.push(one),
  )) {
    bytes += chunk.length;
    if (bytes > most) break;
  }
  return { bytes, stored: Buffer.concat(stored) };
}

/** The checksum is the fourth to the eighth byte from the end (RFC 1952, 2.3). */
function withoutChecksum(bytes: Buffer): Buffer {
  return bytes.fill(0, bytes.length - 8, bytes.length - 4);
}

describe('isPacked', () => {
  it.each(['a.csv.gz', 'A.CSV.GZ', 'b.tsv.gz', 'c.txt.gz'])('takes %s', (name) =>
    expect(isPacked(name)).toBe(true),
  );
  it.each(['a.csv', 'a.gz', 'a.xlsx.gz', 'csv.gz.csv'])('leaves %s', (name) =>
    expect(isPacked(name)).toBe(false),
  );
});

describe('readBytes', () => {
  it('gives a plain file as it is', async () => {
    expect(await read('a.csv', 'a,b\n')).toEqual({ bytes: 4, stored: Buffer.alloc(0) });
  });

  it('unpacks every member (RFC 1952, 2.2) and shows the bytes as stored', async () => {
    const content = Buffer.concat([gzipSync('a,b\n'), gzipSync('1,2\n')]);
    expect(await read('a.csv.gz', content)).toEqual({ bytes: 8, stored: content });
  });

  it.each([
    ['is no gzip file', Buffer.from('a,b\n'), 'the name ends in .gz, but this is no gzip file'],
    ['is one byte', Buffer.from([0x1f]), 'the name ends in .gz, but this is no gzip file'],
    ['is cut short', gzipSync('a,b\n1,2\n').subarray(0, -9), 'the gzip file is broken or cut short'],
    ['has a wrong checksum', withoutChecksum(gzipSync('a,b\n')), 'the gzip file is broken or cut short'],
  ])('refuses a file that %s', async (_, content, message) => {
    await expect(read('bad.csv.gz', content)).rejects.toThrow(new UnpackError(message));
  });

  it('refuses a file that unpacks to far more than it is, soon', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 2 ** 20, 'a'));
    await expect(read('bomb.csv.gz', bomb)).rejects.toThrow('more than 200 times its size');
  });

  it('can be left early', async () => {
    expect((await read('early.csv.gz', gzipSync('a,b\n'.repeat(500_000)), 10)).bytes).toBeLessThan(200_000);
  });

  it('leaves it to the caller to tell that a file cannot be opened', async () => {
    const reading = async () => {
      for await (const _ of readBytes(`${folder.path}/none.csv.gz`, 1 << 16));
    };
    await expect(reading()).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
