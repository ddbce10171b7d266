const SMALLEST = 1 << 12;
const TWO_TO_32 = 2 ** 32;

/**
 * Remembers which texts were seen, in a few bytes each: 53 bits of a hash in an open-addressing table. Two texts may
 * share a fingerprint, so a repeat is only a suspect; one that really came twice is never missed.
 */
export class Fingerprints {
  #slots = new Float64Array(SMALLEST);
  #repeated = new Uint8Array(SMALLEST);
  #used = 0;
  suspects = 0;

  add(text: string): void {
    const print = fingerprintOf(text);
    const at = findSlot(this.#slots, print);
    if (this.#slots[at] === 0) {
      this.#slots[at] = print;
      if (++this.#used * 2 > this.#slots.length) this.#grow();
    } else if (this.#repeated[at] === 0) {
      this.#repeated[at] = 1;
      this.suspects++;
    }
  }

  /** Parts of the table with at most `most` suspects each: what is kept of suspects stays small however many there are. */
  batches(most: number): readonly Batch[] {
    const batches: Batch[] = [];
    let from = 0;
    let held = 0;
    for (let at = 0; at < this.#slots.length; at++) {
      if (this.#repeated[at] === 0) continue;
      if (held++ < most) continue;
      batches.push({ from, to: at });
      from = at;
      held = 1;
    }
    if (held > 0) batches.push({ from, to: this.#slots.length });
    return batches;
  }

  isSuspect(text: string, { from, to }: Batch): boolean {
    const at = findSlot(this.#slots, fingerprintOf(text));
    return at >= from && at < to && this.#repeated[at] === 1;
  }

  #grow(): void {
    const slots = new Float64Array(this.#slots.length * 2);
    const repeated = new Uint8Array(slots.length);
    for (let at = 0; at < this.#slots.length; at++) {
      const print = this.#slots[at]!;
      if (print === 0) continue;
      const to = findSlot(slots, print);
      slots[to] = print;
      repeated[to] = this.#repeated[at]!;
    }
    this.#slots = slots;
    this.#repeated = repeated;
  }
}

export interface Batch {
  readonly from: number;
  readonly to: number;
}

/** Where a fingerprint stands, or the empty slot where it would. */
function findSlot(slots: Float64Array, print: number): number {
  const mask = slots.length - 1;
  let at = print & mask;
  while (slots[at] !== 0 && slots[at] !== print) at = (at + 1) & mask;
  return at;
}

/** Two multiplicative hashes side by side; never 0, which marks an empty slot. */
function fingerprintOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x2545f491;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d);
  high = Math.imul(high ^ (high >>> 13), 0x297a2d39);
  return (high >>> 11) * TWO_TO_32 + ((low ^ (low >>> 16)) >>> 0) || 1;
}
