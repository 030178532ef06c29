import type { Shadow } from './normalise.ts';

/** Puts a shadow together from left to right. `at` is how far the input has been read. */
export class ShadowBuilder {
  at = 0;
  private readonly input: string;
  private readonly parts: string[] = [];
  private from: Uint32Array;
  private to: Uint32Array;
  private length = 0;

  constructor(input: string) {
    this.input = input;
    this.from = new Uint32Array(input.length + 32);
    this.to = new Uint32Array(input.length + 32);
  }

  /** The input as it is, up to this place. */
  copy(until: number): void {
    this.parts.push(this.input.slice(this.at, until));
    this.makeRoom(until - this.at);
    const { at, length, from, to } = this;
    for (let unit = 0; unit < until - at; unit += 1) {
      from[length + unit] = at + unit;
      to[length + unit] = at + unit + 1;
    }
    this.length += until - at;
    this.at = until;
  }

  /** These characters for the input up to this place; none where it says nothing. */
  add(plain: string, until: number): void {
    if (plain !== '') this.parts.push(plain);
    this.makeRoom(plain.length);
    for (let unit = 0; unit < plain.length; unit += 1) {
      this.from[this.length] = this.at;
      this.to[this.length] = until;
      this.length += 1;
    }
    this.at = until;
  }

  /** The input up to this place belongs to the character before it. */
  extend(until: number): void {
    if (this.length > 0) this.to[this.length - 1] = until;
    this.at = until;
  }

  done(): Shadow {
    const { length } = this;
    return {
      text: this.parts.join(''),
      from: this.from.subarray(0, length),
      to: this.to.subarray(0, length),
    };
  }

  private makeRoom(units: number): void {
    if (this.length + units <= this.from.length) return;
    const roomier = (full: Uint32Array) => {
      const copy = new Uint32Array((this.length + units) * 2);
      copy.set(full);
      return copy;
    };
    this.from = roomier(this.from);
    this.to = roomier(this.to);
  }
}

/** The shadow without the units marked 1. With `belonging`, they belong to the unit before them. */
export function without(drop: Uint8Array, { text, from, to }: Shadow, belonging = false): Shadow {
  const parts: string[] = [];
  const kept = { from: from.slice(), to: to.slice() };
  let length = 0;
  for (let at = 0; at < text.length;) {
    const gone = drop.indexOf(1, at);
    const until = gone < 0 ? text.length : gone;
    parts.push(text.slice(at, until));
    kept.from.set(from.subarray(at, until), length);
    kept.to.set(to.subarray(at, until), length);
    length += until - at;
    for (at = until; drop[at] === 1;) at += 1;
    if (belonging && length > 0 && at > until) kept.to[length - 1] = to[at - 1] ?? 0;
  }
  return {
    text: parts.join(''),
    from: kept.from.subarray(0, length),
    to: kept.to.subarray(0, length),
  };
}
