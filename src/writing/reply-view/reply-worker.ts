import { readReply } from '../reply/read.ts';
import type { ReplyContent } from '../reply/types.ts';

/** Off the page’s thread: the first reading makes expressions of some thousand phrases. */
interface Asked {
  text: string;
  requests: string[];
  data: string;
}

let loaded: Promise<{ content: ReplyContent; names: unknown }> | undefined;

async function load(address: string) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as { content: ReplyContent; names: unknown };
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
