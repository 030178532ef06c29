import { describe, expect, test, vi } from 'vitest';
import { library } from '../../src/library/library.ts';
import { checkIds } from '../../src/writing/checks/check-draft.ts';
import { asker } from '../../src/writing/draft-view/asker.ts';
import { markedView, movedWith } from '../../src/writing/draft-view/marked.ts';
import { phrasesFor } from '../../src/writing/draft-view/phrases.ts';
import { readingView } from '../../src/writing/reply-view/reading-view.ts';
import type { ReplyReading } from '../../src/writing/reply/types.ts';

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

describe('a worker that is asked', () => {
  /** Answers with the question when told to. */
  class Answering extends EventTarget {
    asked: string[] = [];
    terminate = vi.fn<() => void>();
    postMessage(question: string) {
      this.asked.push(question);
    }
    answer() {
      this.dispatchEvent(new MessageEvent('message', { data: `to ${this.asked.at(-1)}` }));
    }
  }

  function setUp(begin: () => Answering = () => new Answering()) {
    const workers: Answering[] = [];
    const told = vi.fn<(answer: string, question: string) => void>();
    const failed = vi.fn<() => void>();
    const ask = asker<string, string>(
      () => {
        const worker = begin();
        workers.push(worker);
        return worker as unknown as Worker;
      },
      told,
      failed,
    );
    return { ask, workers, told, failed };
  }

  test('gets the last of the questions that waited', () => {
    const { ask, workers, told } = setUp();
    for (const question of ['a', 'b', 'c']) ask(question);
    workers[0]!.answer();
    workers[0]!.answer();
    expect(workers[0]!.asked).toEqual(['a', 'c']);
    expect(told.mock.calls).toEqual([
      ['to a', 'a'],
      ['to c', 'c'],
    ]);
  });

  test('is replaced after an error, and the next question is answered', () => {
    const { ask, workers, told, failed } = setUp();
    ask('a');
    workers[0]!.dispatchEvent(new Event('error'));
    expect(failed).toHaveBeenCalledOnce();
    expect(workers[0]!.terminate).toHaveBeenCalledOnce();
    ask('b');
    workers[1]!.answer();
    expect(told.mock.calls).toEqual([['to b', 'b']]);
  });

  test('may not begin at all: the page is told', () => {
    const { ask, failed } = setUp(() => {
      throw new Error('no workers here');
    });
    ask('a');
    ask('b');
    expect(failed).toHaveBeenCalledTimes(2);
  });
});

test('a document that is ready stays ticked in the next reading', () => {
  const none = { is: null, because: [] };
  const reading: ReplyReading = {
    language: 'en',
    category: { id: null, because: [] },
    template: none,
    answered: [],
    documents: [
      { words: 'invoice', start: 0, end: 7 },
      { words: 'photos', start: 8, end: 14 },
    ],
    deadlines: [],
    closed: none,
    asksForMore: none,
    next: { kind: 'wait', why: 'unclear', because: [] },
  };
  const words = {
    say: (key: string) => key,
    locale: 'en' as const,
    names: { categories: {}, kinds: {} },
    ticked: new Set(['photos']),
  };
  const view = readingView(reading, 'invoice photos', words).text;
  expect(view).toMatch(/<input type="checkbox" checked \/>photos/);
  expect(view).toMatch(/<input type="checkbox" {2}\/>invoice/);
});
