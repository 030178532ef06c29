import { rmSync } from 'node:fs';
import { megabytes, rounded, timed } from './figures.ts';
import { kaicaseInProcess, kaicaseOverHttp } from './kaicase.ts';
import { answered, doubt, type Answered } from './measure.ts';
import { peers } from './peers/all.ts';
import { pagefind } from './peers/pagefind.ts';
import type { Engine } from './peers/peer.ts';
import { readSet, type QuestionSet } from './set.ts';
import { fitted, importedSet } from './set-stories.ts';

export interface Comparing {
  /** Asks KaiCase through the built server instead of in this process. */
  http: boolean;
  /** Pagefind takes long: it is asked so many questions at most. */
  pagefindQuestions: number;
  /** Names the questions that KaiCase answers worse than the best of its peers. */
  missed: boolean;
}

/**
 * Asks KaiCase and its peers the questions of a folder, all on the same documents, and prints what
 * came of it. KaiCase gets them through the operator's import, so masked; the peers as they are.
 * @throws NoSet
 */
export async function compareOn(folder: string, { http, pagefindQuestions, missed }: Comparing) {
  const set = readSet(folder);
  const { documents, cut } = fitted(set.documents);
  const { length } = set.questions;
  console.log(`\n${folder}: ${documents.length} documents, ${length} questions.`);
  if (set.unanswered > 0) console.log(`${set.unanswered} more have no document here: left out.`);
  if (cut > 0) console.log(`${cut} documents were cut to what a story may hold.`);
  const [imported, importMs] = await timed(() => importedSet(documents));
  console.log(`Imported in ${rounded(importMs / 1000)} s: ${imported.said}`);

  const measured: Record<string, Measured> = {};
  const measure = async (fill: () => Promise<Engine>, questions = set.questions) => {
    const [engine, fillMs] = await timed(fill);
    for (const { text } of questions.slice(0, 5)) await engine.ask(text);
    measured[engine.name] = { ...(await answered(engine, questions)), fillMs, bytes: engine.bytes };
    await engine.close();
  };
  await measure(() => (http ? kaicaseOverHttp(imported) : kaicaseInProcess(imported)));
  for (const fill of peers) {
    const few = fill === pagefind ? set.questions.slice(0, pagefindQuestions) : set.questions;
    await measure(() => fill(documents), few);
  }
  rmSync(imported.data, { recursive: true, force: true });

  console.table(
    Object.fromEntries(Object.entries(measured).map(([name, one]) => [name, row(one)])),
  );
  if (pagefindQuestions < length) {
    console.log(`Pagefind was asked the first ${pagefindQuestions} questions only.`);
  }
  const { own, best } = ownAndBest(measured);
  console.log(verdict(own, best));
  if (missed) printMissed(set, own, best);
  const figures = Object.entries(measured).map(([name, { each: _each, ...one }]) => [name, one]);
  return {
    documents: documents.length,
    questions: length,
    cut,
    engines: Object.fromEntries(figures),
  };
}

type Measured = Answered & { fillMs: number; bytes: number | null };

function row({ questions, recall, mrr, p50, p95, empty, fillMs, bytes }: Measured) {
  return {
    questions,
    'R@1': rounded(recall[1]),
    'R@3': rounded(recall[3]),
    'R@10': rounded(recall[10]),
    MRR: rounded(mrr),
    'p50 ms': rounded(p50),
    'p95 ms': rounded(p95),
    'empty %': rounded(empty * 100),
    'fill s': rounded(fillMs / 1000),
    'index MB': megabytes(bytes),
  };
}

/** KaiCase, and the best of the peers that were asked everything. */
function ownAndBest(measured: Record<string, Measured>) {
  const [own, ...others] = Object.entries(measured).map(([name, one]) => ({ name, ...one }));
  const asked = others.filter(({ questions }) => questions === own!.questions);
  const [best] = asked.toSorted((one, other) => other.recall[10] - one.recall[10]);
  return { own: own!, best: best! };
}

function verdict(own: Answered, best: Answered & { name: string }): string {
  const [mine, theirs] = [own, best].map(({ recall }) => recall[10].toFixed(3));
  const sure = `± ${doubt(own, best).toFixed(3)} (two standard errors of the difference)`;
  return `Recall@10: KaiCase ${mine}, the best peer ${theirs} (${best.name}), ${sure}.`;
}

function printMissed({ questions }: QuestionSet, own: Answered, best: Answered): void {
  for (const [at, { id, text, relevant }] of questions.entries()) {
    if (own.each[at]! >= best.each[at]!) continue;
    console.log(`${id}: ${text.slice(0, 80)}\n  expected ${[...relevant].join(', ')}`);
  }
}
