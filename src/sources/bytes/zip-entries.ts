import { crc32, inflateRawSync } from 'node:zlib';

/** The most that the parts of a workbook may unpack to, together. */
export const LARGEST_WORKBOOK = 256 * 2 ** 20;
/** XML packs well, but a part that unpacks a hundredfold and to this size is built to fill memory. */
const LARGEST_RATIO = 100;
const RATIO_FROM = 16 * 2 ** 20;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const BROKEN = 'it is broken';
const STORED = 0;
const DEFLATED = 8;

/** Why a zip file cannot be read, in plain words. */
export class ZipFault extends Error {}

interface ZipEntry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  readonly at: number;
}

export type ZipEntries = ReadonlyMap<string, ZipEntry>;

/** The directory of a zip file, with the sizes it declares held to the limits (PKWARE APPNOTE 4.3.12 and 4.3.16). */
export function zipEntries(bytes: Buffer): ZipEntries {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end === -1 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END_OF_DIRECTORY)
    throw new ZipFault('it is cut short');
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new ZipFault(BROKEN);
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    entries.set(name, {
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  checkSizes([...entries.values()]);
  return entries;
}

/** Sizes that are declared are held to later, when a part is unpacked: one that hides its size is refused here. */
function checkSizes(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > LARGEST_WORKBOOK)
    throw new ZipFault(`it unpacks to more than ${LARGEST_WORKBOOK / 2 ** 20} MiB`);
  for (const { packed, unpacked } of entries) {
    if (unpacked > RATIO_FROM && unpacked > packed * LARGEST_RATIO)
      throw new ZipFault(`a part of it unpacks to more than ${LARGEST_RATIO} times its size`);
    // Nothing at all still packs to two bytes.
    if (unpacked === 0 && packed > 2) throw new ZipFault('a part of it does not say how large it is');
  }
}

/** The bytes of one part; null when there is no such part. */
export function unpackEntry(bytes: Buffer, entries: ZipEntries, name: string): Buffer | null {
  const entry = entries.get(name);
  if (!entry) return null;
  const { at, packed, crc } = entry;
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL_ENTRY) throw new ZipFault(BROKEN);
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const part = inflate(bytes.subarray(start, start + packed), entry);
  if (crc32(part) !== crc) throw new ZipFault(BROKEN);
  return part;
}

function inflate(part: Buffer, { method, unpacked }: ZipEntry): Buffer {
  if (method === STORED) return part;
  if (method !== DEFLATED) throw new ZipFault('it is packed in a way that is not known');
  try {
    return inflateRawSync(part, { maxOutputLength: Math.max(unpacked, 1) });
  } catch {
    throw new ZipFault(BROKEN);
  }
}
