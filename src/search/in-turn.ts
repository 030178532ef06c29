/** Does one piece of work after the other, in the order in which they came. */
export type InTurn = <T>(work: () => Promise<T>, isWanted?: () => boolean) => Promise<T>;

/**
 * A line in front of something that does one thing at a time. Work that nobody wants any more when
 * its turn comes is left out; beyond `most` waiting pieces the next one is refused.
 */
export function inTurn(most: number): InTurn {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return (work, isWanted = () => true) => {
    if (waiting >= most) return Promise.reject(new Error(`${most} wait already.`));
    waiting += 1;
    const mine = last.then(() => {
      waiting -= 1;
      if (!isWanted()) throw new Error('Given up before its turn.');
      return work();
    });
    last = mine.catch(() => undefined);
    return mine;
  };
}
