/** Text that is HTML already. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | null | undefined | false | readonly Part[];

/** HTML from a template: every value is escaped, unless it is Html itself. Lists are joined. */
export function html(texts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(
    texts.map((text, at) => text + (at < values.length ? show(values[at]) : '')).join(''),
  );
}

function show(part: Part): string {
  if (part instanceof Html) return part.text;
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'object') return part.map(show).join('');
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An icon of the page's sprite: `WriterIcons.astro` has the same names. */
export const icon = (name: 'alert' | 'check' | 'close' | 'minus') =>
  html`<svg class="ic" aria-hidden="true"><use href="#i-${name}"></use></svg>`;

/** Attributes that are there or not. */
export const selected = (is: boolean) => is && html`selected`;
export const checked = (is: boolean) => is && html`checked`;
export const hidden = (is: boolean) => is && html`hidden`;
