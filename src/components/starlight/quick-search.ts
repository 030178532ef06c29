import { pagefindUserConfig } from 'virtual:starlight/pagefind-config';

/** The button, the keys and the dialog of the quick search. */
class QuickSearch extends HTMLElement {
  private loaded: Promise<void> | undefined;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('.find')!;
    const dialog = this.querySelector('dialog')!;
    if (/Mac|iPhone|iPad/.test(navigator.platform)) showMacKeys(button);
    for (const event of ['pointerenter', 'focus']) {
      button.addEventListener(event, () => void this.load(), { once: true });
    }
    button.addEventListener('click', () => void this.open(dialog));
    dialog.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target === dialog || target.closest('[data-close], a')) dialog.close();
    });
    window.addEventListener('keydown', (event) => {
      if (event.key !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else void this.open(dialog);
    });
  }

  private async open(dialog: HTMLDialogElement): Promise<void> {
    dialog.showModal();
    await this.load();
    dialog.querySelector<HTMLInputElement>('input')?.focus();
  }

  private load(): Promise<void> {
    return (this.loaded ??= this.showInterface());
  }

  private async showInterface(): Promise<void> {
    const [{ PagefindUI }, mergeIndex] = await Promise.all([
      import('@pagefind/default-ui'),
      bundlesByLanguage(pagefindUserConfig.mergeIndex ?? []),
    ]);
    new PagefindUI({
      ...pagefindUserConfig,
      mergeIndex,
      element: this.querySelector<HTMLElement>('[data-pagefind-ui]')!,
      bundlePath: '/pagefind/',
      showImages: false,
      showSubResults: true,
      excerptLength: 24,
      translations: JSON.parse(this.dataset['translations'] ?? '{}'),
    });
  }
}

interface Bundle {
  bundlePath: string;
  language?: string;
}

/**
 * Each bundle once for every language that it has, so that a Chinese page finds English stories and
 * the reverse. What is empty or missing is left out: Pagefind gives up on all bundles over one.
 */
async function bundlesByLanguage(bundles: readonly Bundle[]): Promise<Bundle[]> {
  const split = await Promise.all(
    bundles.map(async (bundle) => {
      const languages = await languagesOf(bundle.bundlePath);
      return languages.map((language) => ({ ...bundle, language }));
    }),
  );
  return split.flat();
}

async function languagesOf(bundlePath: string): Promise<string[]> {
  try {
    const response = await fetch(`${bundlePath}pagefind-entry.json`, { cache: 'no-store' });
    const entry = (await response.json()) as { languages?: object };
    return Object.keys(entry.languages ?? {});
  } catch {
    return [];
  }
}

function showMacKeys(button: HTMLButtonElement): void {
  button.setAttribute('aria-keyshortcuts', 'Meta+K');
  const keys = button.querySelector('kbd');
  if (keys) keys.textContent = '⌘ K';
}

customElements.define('kc-quick-search', QuickSearch);
