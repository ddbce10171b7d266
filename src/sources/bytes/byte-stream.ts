import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The most that a packed file may unpack to: more than a nation's police records of ten years. */
const LARGEST_UNPACKED = 4 * 2 ** 30;
/** Tables pack to a tenth, rarely to a hundredth; far beyond that, past some size, a file is built to fill memory. */
const LARGEST_RATIO = 200;
/** The first two bytes of every gzip file (RFC 1952, 2.3.1). */
const GZIP = 0x1f8b;
const RATIO_FROM = 64 * 2 ** 20;

/** Why a packed file cannot be read, in plain words. */
export class UnpackError extends Error {}

/** True for a table that says by its name that it is packed. */
export function isPacked(path: string): boolean {
  return /\.(csv|tsv|txt)\.gz$/i.test(path);
}

/** The bytes of a table, unpacked where its name says that it is packed. `onPacked` sees the bytes as they are stored. */
export function readBytes(
  path: string,
  pieceBytes: number,
  onPacked: (chunk: Buffer) => void = () => {},
): AsyncIterable<Buffer> {
  const stored = createReadStream(path, { highWaterMark: pieceBytes });
  return isPacked(path) ? unpack(stored, pieceBytes, onPacked) : stored;
}

async function* unpack(
  stored: AsyncIterable<Buffer>,
  pieceBytes: number,
  onPacked: (chunk: Buffer) => void,
): AsyncIterable<Buffer> {
  let packed = 0;
  let unpacked = 0;
  const counted = async function* (): AsyncIterable<Buffer> {
    for await (const chunk of stored) {
      if (packed === 0 && (chunk.length < 2 || chunk.readUInt16BE(0) !== GZIP))
        throw new UnpackError('the name ends in .gz, but this is no gzip file');
      packed += chunk.length;
      onPacked(chunk);
      yield chunk;
    }
  };
  const gunzip = createGunzip({ chunkSize: pieceBytes });
  pipeline(counted, gunzip, () => {});
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      checkSize(packed, unpacked);
      yield chunk;
    }
  } catch (error) {
    throw isBroken(error) ? new UnpackError('the gzip file is broken or cut short') : error;
  }
}

function checkSize(packed: number, unpacked: number): void {
  if (unpacked > LARGEST_UNPACKED) throw new UnpackError('the file unpacks to more than 4 GiB');
  if (unpacked > RATIO_FROM && unpacked > packed * LARGEST_RATIO)
    throw new UnpackError(`the file unpacks to more than ${LARGEST_RATIO} times its size`);
}

function isBroken(error: unknown): boolean {
  return error instanceof Error && /^Z_/.test((error as NodeJS.ErrnoException).code ?? '');
}
