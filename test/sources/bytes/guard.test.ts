import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../src/sources/bytes/guard.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
/** The guard reads a file in pieces of this many bytes. */
const PIECE = 1 << 20;

function inspect(content: string | Buffer) {
  return inspectFile(join(folder.path, folder.write('file.csv', content)));
}

async function inspection(content: string | Buffer) {
  const guarded = await inspect(content);
  if (!guarded.ok) throw new Error(guarded.message);
  return guarded.inspection;
}

/** Text of so many bytes, all on one line. */
const filler = (bytes: number) => 'x'.repeat(bytes);

describe('inspectFile', () => {
  it('refuses a file that is not there', async () => {
    expect(await inspectFile(join(folder.path, 'missing.csv'))).toMatchObject({
      ok: false,
      message: 'the file does not exist',
    });
  });

  it('refuses a folder', async () => {
    mkdirSync(join(folder.path, 'folder.csv'));
    expect(await inspectFile(join(folder.path, 'folder.csv'))).toMatchObject({
      ok: false,
      message: 'this is a directory, not a file',
    });
  });

  it('refuses an empty file', async () => {
    expect(await inspect('')).toMatchObject({ ok: false, message: 'the file is empty (zero bytes)' });
  });

  // First bytes from the format specifications: PKWARE APPNOTE 4.3.7, MS-CFB 2.2, RFC 1952 2.3.1, ISO 32000 7.5.2.
  it.each([
    ['a workbook', Buffer.from('504b030414000600', 'hex'), 'a zip file (such as .xlsx or .ods), not a CSV'],
    [
      'an old workbook',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'an old Office file (such as .xls), not a CSV',
    ],
    ['a gzip', gzipSync('a,b\n1,2\n'), 'a gzip file, not a CSV'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'a PDF file, not a CSV'],
    ['a web page', Buffer.from('\n <!DOCTYPE html><html>'), 'a web page, not a CSV'],
    ['a web page without its type', Buffer.from('<html><body>404'), 'a web page, not a CSV'],
    ['XML', Buffer.from('<?xml version="1.0"?>'), 'a web page, not a CSV'],
  ])('refuses %s by its first bytes', async (_, content, what) => {
    expect(await inspect(content)).toMatchObject({
      ok: false,
      code: 'format-error',
      message: `this is ${what}`,
    });
  });

  it.each([
    ['LF', 'a,b\n1,2\n3,\0\n', 3],
    ['CRLF', 'a,b\r\n1,2\r\n3,\0\r\n', 3],
    ['CR', 'a,b\r1,2\r3,\0\r', 3],
    ['mixed', 'a,b\r1,2\r\n\0\n', 3],
    ['no', 'a,\0', 1],
    ['LF at the start of', '\n\0', 2],
  ])('refuses a NUL with its line, %s line ends', async (_, content, line) => {
    expect(await inspect(content)).toEqual({
      ok: false,
      code: 'encoding-error',
      message: 'the file holds a NUL byte',
      line,
    });
  });

  it.each([
    ['\r', '\n'],
    ['\n', ''],
    ['\r', ''],
  ])('counts the line of a NUL over the edge of a piece: %j then %j', async (before, after) => {
    const content = `a\n${filler(PIECE - 3)}${before}${after}\0`;
    expect(await inspect(content)).toMatchObject({ ok: false, line: 3 });
  });

  it.each([
    ['LF', 'a\nb\n', ['\n']],
    ['CRLF', 'a\r\nb\r\n', ['\r\n']],
    ['CR', 'a\rb\r', ['\r']],
    ['one CR at the end', 'a\r', ['\r']],
    ['all kinds, the longest first', 'a\rb\nc\r\nd', ['\r\n', '\n', '\r']],
    ['no line end', 'a', []],
  ])('finds %s', async (_, content, lineEnds) => {
    expect((await inspection(content)).lineEnds).toEqual(lineEnds);
    for (const encoding of ['utf-16le', 'utf-16be'] as const)
      expect((await inspection(iconv.encode(content, encoding, { addBOM: true }))).lineEnds).toEqual(
        lineEnds,
      );
  });

  it.each([
    ['CRLF', '\r\n', ['\r\n']],
    ['CR', '\rx', ['\r']],
    ['LF', '\nx', ['\n']],
  ])('finds %s over the edge of a piece', async (_, end, lineEnds) => {
    expect((await inspection(`${filler(PIECE - 1)}${end}`)).lineEnds).toEqual(lineEnds);
  });

  it('puts CRLF before CR also when CR was seen first, pieces apart', async () => {
    expect((await inspection(`a\r${filler(PIECE)}\r\n`)).lineEnds).toEqual(['\r\n', '\r']);
  });

  it.each([
    ['ASCII', Buffer.from('a,b\n'), 'utf-8'],
    ['UTF-8', Buffer.from('Café – £5\n'), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFa,b\n'), 'utf-8'],
    ['UTF-8 whose last character is no ASCII', Buffer.from('Café'), 'utf-8'],
    ['Windows-1252', Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x0a]), 'windows-1252'],
    ['Windows-1252 at the very end', Buffer.from([0x43, 0x61, 0x66, 0xe9]), 'windows-1252'],
    ['UTF-16 LE', iconv.encode('a,Ċ\r\n', 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16 BE', iconv.encode('a,Ċ\r\n', 'utf-16be', { addBOM: true }), 'utf-16be'],
  ])('recognises %s', async (_, content, encoding) => {
    expect((await inspection(content)).encoding).toBe(encoding);
  });

  // Every split of a two-, three- and four-byte character.
  it.each([
    ['é', 1],
    ['–', 1],
    ['–', 2],
    ['😀', 1],
    ['😀', 2],
    ['😀', 3],
  ])('recognises UTF-8 when %s is cut after byte %i by the edge of a piece', async (character, bytes) => {
    expect((await inspection(`${filler(PIECE - bytes)}${character}\n`)).encoding).toBe('utf-8');
  });

  it('does not take a cut character for UTF-8 when the rest is not there', async () => {
    const cut = Buffer.concat([Buffer.from(filler(PIECE - 1)), Buffer.from([0xc3]), Buffer.from('x\n')]);
    expect((await inspection(cut)).encoding).toBe('windows-1252');
  });

  it('gives size and SHA-256', async () => {
    const content = `a,b\n${filler(PIECE)}\n`;
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(await inspection(content)).toMatchObject({ bytes: PIECE + 5, sha256 });
  });

  it.each([
    ['UTF-8', Buffer.from('Café\n'), true],
    ['plain ASCII', Buffer.from('a,b\n'), true],
    ['Windows-1252', Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x0a]), false],
    ['UTF-16 with a mark', iconv.encode('a,b\r\n', 'utf-16le', { addBOM: true }), true],
    ['UTF-16 without one', iconv.encode('area,count\r\n', 'utf-16le', { addBOM: false }), false],
  ])('says whether %s is settled by the bytes', async (_, content, sure) => {
    expect((await inspection(content)).encodingSure).toBe(sure);
  });

  it.each(['utf-16le', 'utf-16be'] as const)(
    'recognises %s without a mark by its NUL bytes',
    async (encoding) => {
      const content = iconv.encode('area,count\r\nCafé – £5,1\r\n', encoding, { addBOM: false });
      expect(await inspection(content)).toMatchObject({
        encoding,
        lineEnds: ['\r\n'],
        head: 'area,count\r\nCafé – £5,1\r\n',
      });
    },
  );

  it('does not take a file with a few NUL bytes for UTF-16', async () => {
    expect(await inspect('a\0,b\0,c,d,e,f,g\n')).toMatchObject({
      ok: false,
      message: 'the file holds a NUL byte',
    });
  });

  it('reads a packed file that says so by its name; hash and size are of the bytes stored', async () => {
    const content = gzipSync('a,b\r\n1,2\r\n');
    const name = folder.write('file.csv.gz', content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(await inspectFile(join(folder.path, name))).toMatchObject({
      inspection: {
        sha256,
        bytes: content.length,
        encoding: 'utf-8',
        lineEnds: ['\r\n'],
        head: 'a,b\r\n1,2\r\n',
      },
    });
  });

  it.each([
    ['plain text', Buffer.from('a,b\n'), 'the name ends in .gz, but this is no gzip file'],
    ['a cut gzip file', gzipSync('a,b\n1,2\n').subarray(0, 20), 'the gzip file is broken or cut short'],
    [
      'a workbook',
      gzipSync(Buffer.from('504b030414000600', 'hex')),
      'this is a zip file (such as .xlsx or .ods), not a CSV',
    ],
    ['nothing', gzipSync(''), 'the file is empty'],
  ])('refuses %s under such a name', async (_, content, message) => {
    const name = folder.write('bad.csv.gz', content);
    expect(await inspectFile(join(folder.path, name))).toMatchObject({
      ok: false,
      code: 'format-error',
      message,
    });
  });

  it('refuses UTF-16 text that holds a NUL', async () => {
    const content = iconv.encode('a,b\r\n1,\0\r\n', 'utf-16le', { addBOM: true });
    expect(await inspect(content)).toMatchObject({ ok: false, line: 2 });
  });
});
