/**
 * Asks a worker one thing at a time. What is asked while it works replaces what was waiting.
 * @param told Gets each answer with its question, which may be an old one by then.
 */
export function asker<Question, Answer>(
  begin: () => Worker,
  told: (answer: Answer, question: Question) => void,
  failed: () => void,
): (question: Question) => void {
  let worker: Worker | undefined;
  let asked: Question | undefined;
  let waiting: Question | undefined;
  const send = (question: Question) => {
    asked = question;
    worker!.postMessage(question, []);
  };
  return (question) => {
    if (!worker) {
      worker = begin();
      worker.addEventListener('error', failed);
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        const answered = asked!;
        asked = undefined;
        told(data, answered);
        if (waiting === undefined) return;
        send(waiting);
        waiting = undefined;
      });
    }
    if (asked === undefined) send(question);
    else waiting = question;
  };
}
