/** Chance that can be repeated: the same seed gives the same numbers, in the same order. */
export class Random {
  #state: number;

  constructor(seed: string) {
    this.#state = hashOf(seed);
  }

  /** From 0 up to, but not including, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number between two, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const chosen = list[Math.floor(this.next() * list.length)];
    if (chosen === undefined) throw new RangeError('There is nothing to choose from');
    return chosen;
  }

  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Record<K, number>): K {
    const entries = Object.entries(weights) as [K, number][];
    let rest = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      rest -= weight;
      if (rest < 0) return key;
    }
    return entries[0]![0];
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((each) => ({ each, order: this.next() }))
      .sort((a, b) => a.order - b.order)
      .map(({ each }) => each);
  }

  /** An id as the database would have made it at that moment (UUID version 7). */
  id(at: number): string {
    const time = Math.trunc(at).toString(16).padStart(12, '0');
    const [a, b, c] = [this.whole(0, 0xfff), this.whole(0, 0x3fff), this.whole(0, 0xffffffff)];
    const tail = this.whole(0, 0xffff).toString(16).padStart(4, '0') + c.toString(16).padStart(8, '0');
    const version = `7${a.toString(16).padStart(3, '0')}`;
    return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${(0x8000 | b).toString(16)}-${tail}`;
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}
