import type { Sentence } from '../sentences.ts';

/** Headings under which steps, files and causes are listed: they aren't the matter itself. */
const aside =
  /^(already |what (i|we) |steps|tried|checked|evidence|files?\b|attach|enclos|proof|document|root cause|actions?|prevent|cause|timeline|here is the timeline|what (the|your|nobody))/i;
const asideLine =
  /^(((first|second|third|fourth)(ly)?|also|then|next|in addition|furthermore),? )?((also )?(check|compar|test|look|tri|count|ask|upload)[a-z]+|(i|we)( have| had)?( already| also)? (?!(have|had|need|lost|found|cannot|can|got|did not get|see|stranded)\b)[a-z]+|file [0-9]|attachment|attached|evidence|tried|root cause|actions?|prevention|photo [0-9]|screenshot|[a-z ]{0,20}(result|outcome)[^.]{0,12}:|what should happen|result we need|what i expect|it is solved when|case id|your (reply|answer|last)|(the|your) (first|second|third|last|earlier|other|two|three|four) )/i;

/** The sentences outside the lists of steps, files and causes; without headings and greetings. */
export function outsideLists(sentences: readonly Sentence[]): Sentence[] {
  const found: Sentence[] = [];
  let isAside = false;
  for (const one of sentences) {
    if (one.role === 'heading') isAside = aside.test(one.text);
    else if (one.role === 'said') isAside = false;
    if (!isAside && ['said', 'bullet'].includes(one.role)) found.push(one);
  }
  return found;
}

/** The sentences that tell the matter: without steps, files, results and answers. */
export const matterIn = (sentences: readonly Sentence[]): Sentence[] =>
  outsideLists(sentences).filter(({ text }) => !asideLine.test(text));

/** “Answer received: …” is a fact with its label, not a sentence. */
export const isFact = ({ role, text }: Sentence): boolean =>
  role === 'label' || /^(?!Please)[A-Z][A-Za-z-]+(?: [A-Za-z-]+){0,3}: /.test(text);
