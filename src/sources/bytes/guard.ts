import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import iconv from 'iconv-lite';
import { isPacked, readBytes, UnpackError } from './byte-stream.ts';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** What a first pass over the bytes of a file shows, before any of it is taken for figures. */
export interface Inspection {
  /** Size and hash of the file as it is stored, packed or not. */
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: Encoding;
  /** False where nothing in the bytes settles the encoding and the likely one is taken. */
  readonly encodingSure: boolean;
  /** Line ends seen anywhere in the file, quoted text included; the longest first, so that CRLF is one. */
  readonly lineEnds: readonly string[];
  /** The first bytes as text, for finding out the delimiter. */
  readonly head: string;
}

export interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly line: number | null;
  readonly message: string;
}

export type Guarded = { readonly ok: true; readonly inspection: Inspection } | Refusal;

const signatures: readonly (readonly [string, string])[] = [
  ['504b0304', 'a zip file (such as .xlsx or .ods)'],
  ['d0cf11e0', 'an old Office file (such as .xls)'],
  ['1f8b', 'a gzip file'],
  ['25504446', 'a PDF file'],
];
const LF = 10;
const CR = 13;
const HEAD_BYTES = 64 * 1024;
/** As much of a file's start as tells UTF-16 without a mark from a file with stray NUL bytes. */
const PATTERN_BYTES = 512;

/** Refuses what cannot be a text table; says how the rest is encoded. Reads the file once, in constant memory. */
export async function inspectFile(path: string): Promise<Guarded> {
  const refusal = refuseEntry(path);
  if (refusal) return refusal;
  const scan = new ByteScan();
  const packed = isPacked(path);
  try {
    for await (const chunk of readBytes(path, 1 << 20, (stored) => scan.addStored(stored))) {
      if (!packed) scan.addStored(chunk);
      scan.add(chunk);
    }
  } catch (error) {
    if (error instanceof UnpackError) return refuse('format-error', error.message);
    throw error;
  }
  return scan.result();
}

/** Refuses what is no file, or an empty one. */
export function refuseEntry(path: string): Refusal | null {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return refuse('format-error', 'the file does not exist');
  if (entry.isDirectory()) return refuse('format-error', 'this is a directory, not a file');
  if (!entry.isFile()) return refuse('format-error', 'this is not a regular file');
  return entry.size === 0 ? refuse('format-error', 'the file is empty (zero bytes)') : null;
}

export function refuse(code: string, message: string, line: number | null = null): Refusal {
  return { ok: false, code, message, line };
}

/** What the first bytes of a file say that it is; null for what may be text. */
export function signatureOf(head: Buffer): string | null {
  const start = head.toString('hex', 0, 8);
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

/** Running state of the pass: hash, UTF-8 validity across chunk edges, line ends, NUL bytes. */
class ByteScan {
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #head = Buffer.alloc(0);
  #tail = Buffer.alloc(0);
  #utf8 = true;
  #lines = 1;
  #nulLine: number | null = null;
  #last = 0;
  readonly #ends = new Set<string>();
  #utf16: Utf16 | null = null;
  #decoder: iconv.DecoderStream | null = null;

  /** Bytes as they are stored: what the size and the hash are of. */
  addStored(chunk: Buffer): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
  }

  /** The same bytes, unpacked where they were packed. */
  add(chunk: Buffer): void {
    if (this.#head.length === 0) {
      this.#utf16 = utf16Of(chunk.subarray(0, PATTERN_BYTES));
      if (this.#utf16) this.#decoder = iconv.getDecoder(this.#utf16.encoding);
    }
    if (this.#head.length < HEAD_BYTES)
      this.#head = Buffer.concat([this.#head, chunk.subarray(0, HEAD_BYTES - this.#head.length)]);
    if (this.#utf8) this.#checkUtf8(chunk);
    const plain = this.#decoder ? Buffer.from(this.#decoder.write(chunk)) : chunk;
    if (this.#nulLine === null) this.#checkNul(plain);
    if (this.#nulLine === null) this.#checkLineEnds(plain);
  }

  result(): Guarded {
    if (this.#head.length === 0) return refuse('format-error', 'the file is empty');
    const signature = signatureOf(this.#head);
    if (signature) return refuse('format-error', `this is ${signature}, not a CSV`);
    if (/^\s*<(!doctype|html|\?xml)/i.test(this.#head.toString('latin1', 0, PATTERN_BYTES)))
      return refuse('format-error', 'this is a web page, not a CSV', 1);
    if (this.#last === CR) this.#ends.add('\r');
    if (this.#nulLine !== null) return refuse('encoding-error', 'the file holds a NUL byte', this.#nulLine);
    const utf8 = this.#utf8 && this.#tail.length === 0;
    const encoding: Encoding = this.#utf16?.encoding ?? (utf8 ? 'utf-8' : 'windows-1252');
    const encodingSure = this.#utf16 ? this.#utf16.marked : utf8;
    const inspection = {
      bytes: this.#bytes,
      sha256: this.#hash.digest('hex'),
      encoding,
      encodingSure,
      lineEnds: ['\r\n', '\n', '\r'].filter((end) => this.#ends.has(end)),
      head: iconv.decode(this.#head, encoding),
    };
    return { ok: true, inspection };
  }

  /** A character may be cut by the end of a chunk: what follows its last lead byte waits for the next chunk. */
  #checkUtf8(chunk: Buffer): void {
    const whole = this.#tail.length > 0 ? Buffer.concat([this.#tail, chunk]) : chunk;
    let end = whole.length;
    for (let back = 1; back <= Math.min(3, whole.length); back++) {
      const byte = whole[whole.length - back]!;
      if (byte >= 0xc0) {
        const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        if (needed > back) end = whole.length - back;
        break;
      }
      if (byte < 0x80) break;
    }
    this.#utf8 = isUtf8(whole.subarray(0, end));
    this.#tail = Buffer.from(whole.subarray(end));
  }

  #checkNul(chunk: Buffer): void {
    const at = chunk.indexOf(0);
    if (at === -1) return;
    this.#checkLineEnds(chunk.subarray(0, at));
    this.#nulLine = this.#lines + (this.#last === CR ? 1 : 0);
  }

  #checkLineEnds(chunk: Buffer): void {
    if (chunk.length === 0) return;
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, at + 1)) {
      this.#lines++;
      const before = at === 0 ? this.#last : chunk[at - 1];
      this.#ends.add(before === CR ? '\r\n' : '\n');
    }
    if (this.#last === CR && chunk[0] !== LF) this.#addLoneReturn();
    for (let at = chunk.indexOf(CR); at !== -1; at = chunk.indexOf(CR, at + 1)) {
      if (at + 1 === chunk.length) break;
      if (chunk[at + 1] !== LF) this.#addLoneReturn();
    }
    this.#last = chunk[chunk.length - 1]!;
  }

  #addLoneReturn(): void {
    this.#lines++;
    this.#ends.add('\r');
  }
}

interface Utf16 {
  readonly encoding: 'utf-16le' | 'utf-16be';
  /** True when the file says so itself, by its byte-order mark. */
  readonly marked: boolean;
}

/** UTF-16 by its mark or else by its pattern: in text of Western Europe nearly every second byte is NUL. */
function utf16Of(head: Buffer): Utf16 | null {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', marked: true };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', marked: true };
  const pairs = Math.floor(head.length / 2);
  if (pairs < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  if (odd >= pairs * 0.7 && even <= pairs * 0.05) return { encoding: 'utf-16le', marked: false };
  return even >= pairs * 0.7 && odd <= pairs * 0.05 ? { encoding: 'utf-16be', marked: false } : null;
}
