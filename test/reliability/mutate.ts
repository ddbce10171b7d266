/** Numbers that are the same on every machine for the same seed (mulberry32). */
export function randomBelow(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const LF = 10;
const QUOTE = 34;

/** Damage that files suffer: changed bytes, cut ends, doubled lines, quotes in the wrong place, foreign bytes put in. */
export function mutate(bytes: Buffer, below: (limit: number) => number): Buffer {
  let damaged = bytes;
  for (let times = 1 + below(3); times > 0; times--) damaged = damageOnce(damaged, below);
  return damaged;
}

function damageOnce(bytes: Buffer, below: (limit: number) => number): Buffer {
  const at = below(bytes.length + 1);
  switch (below(6)) {
    case 0: {
      const changed = Buffer.from(bytes);
      if (at < changed.length) changed[at] = below(256);
      return changed;
    }
    case 1:
      return bytes.subarray(0, at);
    case 2: {
      const start = bytes.lastIndexOf(LF, at) + 1;
      const end = bytes.indexOf(LF, at) + 1 || bytes.length;
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
    }
    case 3:
      return moveQuote(bytes, at, below);
    case 4: {
      const foreign = ['"', ',', '\r', '\n', '\0', '\x1a', 'é', '\uFEFF', '""', '\t', ';', '\n\n'][
        below(12)
      ]!;
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(foreign), bytes.subarray(at)]);
    }
    default:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + below(40)))]);
  }
}

/** A quote and the byte that follows it change places; where there is none, one is put in. */
function moveQuote(bytes: Buffer, at: number, below: (limit: number) => number): Buffer {
  const quote = bytes.indexOf(QUOTE, at);
  const other = quote + 1 + below(3);
  if (quote === -1 || other >= bytes.length)
    return Buffer.concat([bytes.subarray(0, at), Buffer.from('"'), bytes.subarray(at)]);
  const changed = Buffer.from(bytes);
  changed[quote] = bytes[other]!;
  changed[other] = QUOTE;
  return changed;
}

const AREAS = ['E06000019,"Herefordshire, County of"', 'E07000237,Worcester', 'E07000238,Wychavon'];
const NOTES = ['', '"said ""stop"""', '"called back\ntwice"', 'plain', '"a, b"'];

/** A good crime table to be damaged, with quotes, line breaks in quotes and marks in it. */
export function goodTable(below: (limit: number) => number): Buffer {
  const lines = ['area_code,area_name,month,offence,count,note'];
  const rows = 1 + below(30);
  for (let row = 0; row < rows; row++) {
    const month = `2023-${String(1 + below(12)).padStart(2, '0')}`;
    const count = below(10) === 0 ? '*' : String(below(200));
    lines.push(`${AREAS[below(3)]},${month},Burglary,${count},${NOTES[below(5)]}`);
  }
  return Buffer.from(`${lines.join(below(2) === 0 ? '\n' : '\r\n')}\n`);
}
