import type { Locale } from '../../site/locales.ts';
import type { PanelWords } from './panel-parts.ts';

/** The strings `submit.<key>` that the form's script says. */
export const wordKeys = [
  'preview.empty',
  'preview.count',
  'mask.mask',
  'mask.keep',
  'mask.restore',
  'mask.asked',
  'mask.kept',
  'mask.remove',
  'mask.more',
  'mask.answered.mask',
  'mask.answered.keep',
  'mask.none',
  'mask.done',
  'asks',
  'step',
  'step.moved',
  'step.removed',
  'step.most',
  'step.undone',
  'draft',
  'draft.unkept',
  'onlyMarks',
  'own.count',
  'own.added',
  'own.short',
  'own.most',
  'own.unkept',
  'own.remove',
  'own.removed',
  'own.cleared',
  'paste.cleaned',
  'paste.done',
] as const;

type WordKey = (typeof wordKeys)[number];

/** What the script says, as the page hands it over in the data attributes of the form's element. */
export class FormWords {
  readonly locale: Locale;
  private readonly data: DOMStringMap;

  constructor(data: DOMStringMap) {
    this.data = data;
    this.locale = data['locale'] === 'en' ? 'en' : 'zh-CN';
  }

  of(key: WordKey): string {
    return this.table('words')[key] ?? '';
  }

  /** “Day 3 · You”, over a step in the preview. `day` may be empty. */
  stepHeading(day: string, actor: string): string {
    const when = day === '' ? '' : `${(this.data['day'] ?? '').replace('[N]', day)} · `;
    return when + (this.table('actors')[actor] ?? '');
  }

  steps() {
    return {
      step: this.of('step'),
      moved: this.of('step.moved'),
      removed: this.of('step.removed'),
      undone: this.of('step.undone'),
      most: this.of('step.most'),
    };
  }

  panel(): PanelWords {
    return {
      locale: this.locale,
      masked: this.data['masked'] ?? '',
      asked: this.of('mask.asked'),
      kept: this.of('mask.kept'),
      mask: this.of('mask.mask'),
      keep: this.of('mask.keep'),
      restore: this.of('mask.restore'),
      remove: this.of('mask.remove'),
      more: this.of('mask.more'),
      count: this.of('preview.count'),
      empty: this.of('preview.empty'),
    };
  }

  private table(name: 'words' | 'actors'): Record<string, string> {
    return JSON.parse(this.data[name] ?? '{}') as Record<string, string>;
  }
}

/** Says a text at `data-<place>`, once: what stands there already is not heard again. */
export function announce(root: ParentNode, place: string, text: string): void {
  const said = root.querySelector(`[data-${place}]`);
  if (said && said.textContent !== text) said.textContent = text;
}
