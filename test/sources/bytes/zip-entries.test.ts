import { describe, expect, it } from 'vitest';
import { LARGEST_WORKBOOK, unpackEntry, zipEntries } from '../../../src/sources/bytes/zip-entries.ts';
import { zip } from '../../support/zip.ts';

const good = zip([
  { name: 'a.xml', content: '<a/>' },
  { name: 'b.xml', content: '<b/>', stored: true },
]);

describe('zipEntries', () => {
  it('gives the parts, packed or stored', () => {
    const entries = zipEntries(good);
    expect([...entries.keys()]).toEqual(['a.xml', 'b.xml']);
    expect(unpackEntry(good, entries, 'a.xml')?.toString()).toBe('<a/>');
    expect(unpackEntry(good, entries, 'b.xml')?.toString()).toBe('<b/>');
    expect(unpackEntry(good, entries, 'c.xml')).toBeNull();
  });

  it.each([
    ['is cut short', good.subarray(0, good.length - 1), 'it is cut short'],
    ['has no directory', Buffer.from('PK\x03\x04 and nothing else that is a zip file'), 'it is cut short'],
    [
      'is too large',
      zip([{ name: 'a', content: 'x', declared: LARGEST_WORKBOOK + 1 }]),
      'it unpacks to more than 256 MiB',
    ],
    [
      'unpacks to far more than it is',
      zip([{ name: 'a', content: 'x', declared: 2 ** 26 }]),
      'a part of it unpacks to more than 100 times its size',
    ],
    [
      'hides its size',
      zip([{ name: 'a', content: 'xyz', declared: 0 }]),
      'a part of it does not say how large it is',
    ],
  ])('refuses a file that %s', (_, bytes, message) => expect(() => zipEntries(bytes)).toThrow(message));

  it('refuses a directory that is damaged', () => {
    const damaged = Buffer.from(good);
    damaged.write('XX', damaged.indexOf('PK\x01\x02'));
    expect(() => zipEntries(damaged)).toThrow('it is broken');
  });
});

describe('unpackEntry', () => {
  it.each([
    [
      'whose bytes are changed',
      (bytes: Buffer) => bytes.writeUInt8(0x7a, bytes.indexOf('<b/>') + 1),
      'b.xml',
    ],
    ['whose header is changed', (bytes: Buffer) => bytes.writeUInt8(0, 0), 'a.xml'],
    ['that does not unpack', (bytes: Buffer) => bytes.writeUInt8(0xff, 35), 'a.xml'],
  ])('refuses a part %s', (_, change, name) => {
    const damaged = Buffer.from(good);
    change(damaged);
    expect(() => unpackEntry(damaged, zipEntries(damaged), name)).toThrow('it is broken');
  });

  it('refuses a part that unpacks to more than it says', () => {
    const liar = zip([{ name: 'a', content: 'x'.repeat(10_000), declared: 100 }]);
    expect(() => unpackEntry(liar, zipEntries(liar), 'a')).toThrow('it is broken');
  });

  it('refuses a way of packing that is not known', () => {
    const other = Buffer.from(good);
    other.writeUInt8(12, other.indexOf('PK\x01\x02') + 10);
    expect(() => unpackEntry(other, zipEntries(other), 'a.xml')).toThrow('a way that is not known');
  });
});
