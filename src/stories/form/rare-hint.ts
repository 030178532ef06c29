import { isRare, type CommonPlaces } from '../rare.ts';

/**
 * Says beside the month that category, site and month together may name the author, as soon as they do.
 * Which ones are common enough stands in the page: numbers of published stories, which anybody can count.
 */
export function warnOfRare(root: ParentNode): void {
  const hint = root.querySelector<HTMLElement>('[data-rare]');
  if (!hint) return;
  const common = JSON.parse(hint.dataset['rare'] ?? '{}') as CommonPlaces;
  const control = (name: string) =>
    root.querySelector<HTMLInputElement | HTMLSelectElement>(`form [name=${name}]`)!;
  const month = control('openedMonth');
  const say = () => {
    const [category, marketplace] = [control('category').value, control('marketplace').value];
    hint.hidden = !isRare(common, { category, marketplace, openedMonth: month.value });
  };
  root.querySelector('form')!.addEventListener('input', say);
  hint.querySelector('button')!.addEventListener('click', (event) => {
    event.preventDefault();
    month.value = '';
    month.dispatchEvent(new Event('input', { bubbles: true }));
    month.focus();
  });
  say();
}
