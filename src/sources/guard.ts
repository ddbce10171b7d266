import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import iconv from 'iconv-lite';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** What a first pass over the bytes of a file shows, before any of it is taken for figures. */
export interface Inspection {
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: Encoding;
  /** Line ends seen anywhere in the file, quoted text included; the longest first, so that CRLF is one. */
  readonly lineEnds: readonly string[];
}

export type Guarded =
  | { readonly ok: true; readonly inspection: Inspection }
  | { readonly ok: false; readonly code: string; readonly line: number | null; readonly message: string };

const signatures: readonly (readonly [string, string])[] = [
  ['504b0304', 'a zip file (such as .xlsx or .ods)'],
  ['d0cf11e0', 'an old Office file (such as .xls)'],
  ['1f8b', 'a gzip file'],
  ['25504446', 'a PDF file'],
];
const LF = 10;
const CR = 13;

/** Refuses what cannot be a text table; says how the rest is encoded. Reads the file once, in constant memory. */
export async function inspectFile(path: string): Promise<Guarded> {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return refuse('format-error', 'the file does not exist');
  if (!entry.isFile()) return refuse('format-error', 'this is not a regular file');
  if (entry.size === 0) return refuse('format-error', 'the file is empty (zero bytes)');
  const scan = new ByteScan();
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) scan.add(chunk as Buffer);
  return scan.result();
}

function refuse(code: string, message: string, line: number | null = null): Guarded {
  return { ok: false, code, message, line };
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
  #decoder: iconv.DecoderStream | null = null;

  add(chunk: Buffer): void {
    this.#hash.update(chunk);
    if (this.#bytes === 0) {
      this.#head = Buffer.from(chunk.subarray(0, 512));
      const encoding = this.#utf16();
      if (encoding) this.#decoder = iconv.getDecoder(encoding);
    }
    this.#bytes += chunk.length;
    if (this.#utf8) this.#checkUtf8(chunk);
    const plain = this.#decoder ? Buffer.from(this.#decoder.write(chunk)) : chunk;
    if (this.#nulLine === null) this.#checkNul(plain);
    if (this.#nulLine === null) this.#checkLineEnds(plain);
  }

  result(): Guarded {
    const signature = signatures.find(([start]) => this.#head.toString('hex').startsWith(start));
    if (signature) return refuse('format-error', `this is ${signature[1]}, not a CSV`);
    if (/^\s*<(!doctype|html|\?xml)/i.test(this.#head.toString('latin1')))
      return refuse('format-error', 'this is a web page, not a CSV', 1);
    if (this.#last === CR) this.#ends.add('\r');
    const encoding = this.#encoding();
    if (this.#nulLine !== null) return refuse('encoding-error', 'the file holds a NUL byte', this.#nulLine);
    const sha256 = this.#hash.digest('hex');
    const lineEnds = ['\r\n', '\n', '\r'].filter((end) => this.#ends.has(end));
    return { ok: true, inspection: { bytes: this.#bytes, sha256, encoding, lineEnds } };
  }

  #encoding(): Encoding {
    return this.#utf16() ?? (this.#utf8 && this.#tail.length === 0 ? 'utf-8' : 'windows-1252');
  }

  #utf16(): 'utf-16le' | 'utf-16be' | null {
    if (this.#head[0] === 0xff && this.#head[1] === 0xfe) return 'utf-16le';
    return this.#head[0] === 0xfe && this.#head[1] === 0xff ? 'utf-16be' : null;
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
