/** Stands where letters of a word were: it belongs to the character before it. */
export const filler = '\uE001';

/** Said between two groups of a number: as a dash, or only as a pause. */
const dashes = '横杠|短杠|杠|短横|横线|减号|dash|hyphen|minus';
const pauses =
  '然后|接着|接下来|跟着|再来|再|最后|后面|中间|空格|逗号|最后[两三四]位|后[两三四]位|中间[三四]位|and then|then|space|comma';

/** Words between two groups. */
export const saidJoint = `[ ,、]{0,2}(?:${dashes}|${pauses})(?:是|再)?[ ,、:]{0,2}`;

/** What stands between two groups, with words or without. */
export const joint = `${saidJoint}|[ ,、-]{1,2}`;

const dashWord = new RegExp(`-|${dashes}`);

/** Whether a dash is said or written there. */
export function isDashWord(text: string): boolean {
  return dashWord.test(text);
}

/** The reading of some words, filled up to their length, so that offsets stay. */
export function inPlace(reading: string, words: string): string {
  return reading + filler.repeat(Math.max(0, words.length - reading.length));
}
