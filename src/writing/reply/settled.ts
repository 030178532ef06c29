import { conditional } from './closing.ts';
import { accomplishes } from './accomplished.ts';
import { says, type Groups } from './groups.ts';
import { about, type Known, type Near, type Wanted } from './matching.ts';
import type { Sentence } from './sentences.ts';
import { endState } from './shapes.ts';
import { matterOf } from './words.ts';

/** Whether a sentence says that it is done, or decides against it. */
export function settles(wanted: Wanted, one: Near, known: Known, groups: Groups): boolean {
  const { sentence, stance, done } = one;
  const { group, meanings } = groups;
  if (stance === 'withheld' || says(group.repeated, sentence) || asks(sentence)) return false;
  if (known.newCase && (one.share < about.surely || ofCase.test(sentence.text))) return false;
  if (wanted.asked.team && says(group.transferred, sentence)) return true;
  if (stance === 'refused')
    return !known.open && (known.reasoned || (!known.template && says(group.final, sentence)));
  if (one.ignorant || stance === 'asks' || stance === 'elsewhere') return false;
  if (habit.test(sentence.text.split(';')[0]!)) return false;
  const kept = done.filter((deed) =>
    accomplishes(deed, wanted.matter, meanings, one.share >= about.surely),
  );
  if (kept.length > 0 && !conditional(sentence, sentence.text.length, groups)) {
    return !says(group.notice, sentence) || kept.some(({ verb }) => named(verb, wanted, groups));
  }
  if (one.passedOn) return false;
  if (stance === 'solved') return done.length === 0 || says(group.gone, sentence);
  return (
    stance !== 'deferred' &&
    endState.test(sentence.text) &&
    !soon.test(sentence.text) &&
    !conditional(sentence, sentence.text.length, groups)
  );
}

const ofCase = /\b(?:this|the present) case\b|[此本该]问题|本案|此案/;
const soon =
  /\b(?:as soon as|once|when|if|until|before|after|unless|hope|assum(?:e|ed|ing)|consider(?:ed)?|regard)\b/;

const asks = ({ text }: Sentence) => text.endsWith('?');

const named = (verb: string, { matter }: Wanted, { meanings }: Groups) =>
  matter.has(verb) ||
  matter.has(meanings.concepts.get(verb) ?? verb) ||
  [...matterOf(verb, meanings).keys()].some((one) => matter.has(one));

/** What happens to anybody, now and then. */
const habit =
  /\b(?:usually|normally|generally|typically|always|often|automatically)\b(?!.{0,30}\b(?:on|today|now)\b)|\b(?:is|are|can be|gets?) [a-z]+ed (?:if|when|once|only|as soon as)\b|通常|一般|如果|同一[^,。]{0,8}可以|会被/;
