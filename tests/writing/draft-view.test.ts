import { describe, expect, test } from 'vitest';
import { library } from '../../src/library/library.ts';
import { checkIds } from '../../src/writing/checks/check-draft.ts';
import { markedView, movedWith } from '../../src/writing/draft-view/marked.ts';
import { phrasesFor } from '../../src/writing/draft-view/phrases.ts';

const span = (start: number, end: number) => ({ start, end });

describe('marks', () => {
  test('begin where a place begins, also within another', () => {
    expect(markedView('abcdef', [span(0, 5), span(2, 3)]).text).toBe(
      '<mark id="p-0">ab</mark><mark id="p-2">c</mark><mark id="p-3">de</mark>f',
    );
  });

  test('hold HTML as text, and leave out what has no place in it', () => {
    expect(markedView('<b>&', [span(0, 3), span(2, 2), span(3, 9)]).text).toBe(
      '<mark id="p-0">&#60;b&#62;</mark>&#38;',
    );
  });

  test.each([
    ['before it', 'one two', 'one X two', [span(4, 7)], [span(6, 9)]],
    ['behind it', 'one two', 'one two three', [span(0, 3)], [span(0, 3)]],
    ['within it', 'one two', 'one twXo', [span(4, 7)], []],
    ['of everything', 'one two', '', [span(4, 7)], []],
  ])('move with an edit %s', (_, before, after, spans, moved) => {
    expect(movedWith(spans, before, after)).toEqual(moved);
  });
});

test('the phrase book has every sentence that is offered, for checks that there are', () => {
  const offered = phrasesFor(library().phrases.phrases);
  for (const [check, sentences] of Object.entries(offered)) {
    expect(checkIds).toContain(check);
    expect(sentences.length).toBeGreaterThan(0);
  }
});
