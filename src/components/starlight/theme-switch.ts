/** Starlight's key: its ThemeProvider reads it before the first paint. Empty means auto. */
const storageKey = 'starlight-theme';
const prefersLight = matchMedia('(prefers-color-scheme: light)');
const systemTheme = () => (prefersLight.matches ? 'light' : 'dark');

/** Switches between light and dark. Choosing what the system has anyway returns to auto. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const root = document.documentElement;
    this.querySelector('button')?.addEventListener('click', () => {
      const theme = root.dataset['theme'] === 'dark' ? 'light' : 'dark';
      root.dataset['theme'] = theme;
      localStorage.setItem(storageKey, theme === systemTheme() ? '' : theme);
    });
    prefersLight.addEventListener('change', () => {
      if (!localStorage.getItem(storageKey)) root.dataset['theme'] = systemTheme();
    });
  }
}

customElements.define('kc-theme', ThemeSwitch);
