import { describe, expect, it } from 'vitest';
import { Fingerprints } from '../../../src/sources/engines/fingerprints.ts';

const everything = { from: 0, to: Number.POSITIVE_INFINITY };

function seen(texts: readonly string[]): Fingerprints {
  const prints = new Fingerprints();
  for (const text of texts) prints.add(text);
  return prints;
}

describe('Fingerprints', () => {
  it('suspects what came twice or more, once', () => {
    const prints = seen(['a', 'b', 'a', 'a', 'c']);
    expect(prints.suspects).toBe(1);
    expect(['a', 'b', 'c', 'd'].filter((text) => prints.isSuspect(text, everything))).toEqual(['a']);
  });

  it('never misses a repeat, however far the table grows', () => {
    const texts = Array.from({ length: 60_000 }, (_, at) => `id ${at}`);
    const prints = seen([...texts, ...texts.filter((_, at) => at % 7 === 0)]);
    const missed = texts.filter((text, at) => at % 7 === 0 && !prints.isSuspect(text, everything));
    expect(missed).toEqual([]);
    expect(prints.suspects).toBe(Math.ceil(60_000 / 7));
  });

  it('divides suspects into batches that hold each of them once', () => {
    const texts = Array.from({ length: 1000 }, (_, at) => `id ${at}`);
    const prints = seen([...texts, ...texts]);
    const batches = prints.batches(300);
    const held = batches.map((batch) => texts.filter((text) => prints.isSuspect(text, batch)).length);
    expect(held).toEqual([300, 300, 300, 100]);
  });

  it('has no batches when nothing came twice', () => expect(seen(['a', 'b']).batches(10)).toEqual([]));
});
