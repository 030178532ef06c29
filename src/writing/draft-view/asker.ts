/**
 * Asks a worker one thing at a time. What is asked while it works replaces what was waiting. After an
 * error the next question begins a new worker.
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
  const fail = () => {
    worker?.terminate();
    worker = asked = waiting = undefined;
    failed();
  };
  const send = (question: Question) => {
    asked = question;
    worker!.postMessage(question, []);
  };
  const answered = ({ data }: MessageEvent<Answer>) => {
    const question = asked!;
    const next = waiting;
    asked = waiting = undefined;
    if (next !== undefined) send(next);
    told(data, question);
  };
  return (question) => {
    if (asked !== undefined) return void (waiting = question);
    try {
      if (!worker) {
        worker = begin();
        worker.addEventListener('error', fail);
        worker.addEventListener('message', answered);
      }
      send(question);
    } catch {
      fail();
    }
  };
}
