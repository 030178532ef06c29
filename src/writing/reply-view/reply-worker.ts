import { readReply } from '../reply/read.ts';
import type { ReplyContent } from '../reply/types.ts';

/** Off the page’s thread: the first reading makes expressions of some thousand phrases. */
interface Asked {
  text: string;
  requests: string[];
  data: string;
}

/** Browsers compile an expression once for Latin text and once for any other: both, beforehand. */
const warming = ['Please send the invoice within 3 days.', '请在 3 天内提交发票。'];

let loaded: Promise<{ content: ReplyContent; names: unknown }> | undefined;

async function load(address: string) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const tables = (await response.json()) as { content: ReplyContent; names: unknown };
  for (const text of warming) readReply(text, { requests: [text], content: tables.content });
  return tables;
}

addEventListener('message', async ({ data: asked }: MessageEvent<Asked>) => {
  try {
    const { content, names } = await (loaded ??= load(asked.data));
    const { text, requests } = asked;
    postMessage({ reading: readReply(text, { requests, content }), names });
  } catch (error) {
    loaded = undefined;
    postMessage({ failed: String(error) });
  }
});
