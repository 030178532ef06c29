import { pinyin } from 'pinyin-pro';

/** Sounds that many speakers, and their input methods, don't tell apart. */
const alike: readonly [RegExp, string][] = [
  [/^([zcs])h/, '$1'],
  [/^n(?=[aeiouv])/, 'l'],
  [/([aei]n)g$/, '$1'],
];

const known = new Map<string, string>();
const rough = new Map<string, string>();

/** How a Chinese character sounds, without its tone: 'shen'; what is none stays as it is. */
export function soundOf(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const sound = pinyin(character, { toneType: 'none', v: true });
  known.set(character, sound);
  return sound;
}

/** The sound with what is often mixed up made the same: 'sen'. */
export function roughSoundOf(character: string): string {
  const before = rough.get(character);
  if (before !== undefined) return before;
  const sound = alike.reduce((all, [from, to]) => all.replace(from, to), soundOf(character));
  rough.set(character, sound);
  return sound;
}
