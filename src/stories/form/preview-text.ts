import type { Stretch } from './masking.ts';
import { barOf, element, type PanelWords } from './panel-parts.ts';
import { patch, type Child } from './patching.ts';

/** One text of the preview, with a heading where it is a step. */
export interface Shown {
  heading?: string | undefined;
  preview: readonly Stretch[];
}

/** The paragraphs of a text: one for each line that says something. */
export function paragraphsOf(
  { heading, preview }: Shown,
  words: PanelWords,
  isNew: (key: string) => boolean,
): Child[] {
  const lines: Stretch[][] = [[]];
  for (const part of preview) {
    if (part.kind !== 'text') {
      lines.at(-1)!.push(part);
      continue;
    }
    for (const [index, text] of part.text.split(/\n+/).entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push({ kind: 'text', text });
    }
  }
  const paragraphs = lines
    .filter((line) => line.some((part) => part.kind !== 'text' || part.text.trim() !== ''))
    .map((line) => paragraph(line, words, isNew));
  return heading && paragraphs.length > 0 ? [headingOf(heading), ...paragraphs] : paragraphs;
}

function headingOf(text: string): Child {
  return { sign: `# ${text}`, make: () => element('p', { class: 'sm muted' }, text) };
}

function paragraph(
  line: readonly Stretch[],
  words: PanelWords,
  isNew: (key: string) => boolean,
): Child {
  const children = line.map((part) => childOf(part, words, isNew));
  return {
    sign: children.map(({ sign }) => sign).join('\n'),
    make: () => {
      const made = element('p');
      patch(made, children);
      return made;
    },
    renew: (node) => {
      if (!(node instanceof HTMLParagraphElement) || node.className !== '') return false;
      patch(node, children);
      return true;
    },
  };
}

function childOf(part: Stretch, words: PanelWords, isNew: (key: string) => boolean): Child {
  if (part.kind !== 'text') {
    return {
      sign: `${part.kind} ${part.number ?? ''} ${part.key}`,
      make: () => {
        const bar = barOf(part, words, part.kind === 'ask' ? 'button' : 'span');
        bar.classList.toggle('new', isNew(part.key));
        return bar;
      },
    };
  }
  return {
    sign: `= ${part.text}`,
    make: () => document.createTextNode(part.text),
    renew: (node) => {
      if (!(node instanceof Text)) return false;
      node.data = part.text;
      return true;
    },
  };
}
