import type { Case } from './case.ts';
import { at } from './case-list.ts';
import { restoreEntry, withoutEntry } from './changes.ts';
import type { CaseKeeper, Kept, Unkept } from './keep.ts';
import type { Undo } from './undo.ts';
import type { CaseWords } from './words.ts';

/** What deleting needs of the page. */
interface Desk {
  words: CaseWords;
  keeper: CaseKeeper;
  say(text: string): void;
  failed(why: Unkept): Promise<void>;
  read(): Promise<void>;
  show(id: string): Promise<void>;
}

/** Deletes cases and entries, and puts back what was deleted, as it was kept then. */
export class Deleting {
  private readonly desk: Desk;
  private readonly undo: Undo;

  constructor(desk: Desk, undo: Undo) {
    this.desk = desk;
    this.undo = undo;
  }

  /** Asks in the card whether a case shall go. */
  ask({ name, entries }: Case, card: HTMLElement): void {
    const asked = at(card, '[data-asked]');
    const said = this.desk.words.counted('remove.ask', entries.length, { name });
    at(asked, 'p').textContent = said;
    asked.hidden = false;
    at(asked, '[data-do=keep]').focus();
  }

  /** The case stays. */
  keep(card: HTMLElement): void {
    at(card, '[data-asked]').hidden = true;
    at(card, '[data-do=ask]').focus();
  }

  async removeCase({ id, name }: Case): Promise<void> {
    const { keeper, words } = this.desk;
    const former = await keeper.remove(id);
    if (typeof former === 'string') return this.desk.failed(former);
    await this.offerUndo(words.of('removed', { name }), id, () => keeper.add(former));
  }

  async removeEntry({ id }: Case, entryId: string): Promise<void> {
    const { keeper, words } = this.desk;
    const former = await keeper.change(id, (before) => withoutEntry(before, entryId));
    if (typeof former === 'string') return this.desk.failed(former);
    const restored = (one: Case) => restoreEntry(one, former, entryId);
    await this.offerUndo(words.of('entryRemoved'), id, () => keeper.change(id, restored));
  }

  private async offerUndo(said: string, id: string, putBack: () => Promise<Kept>): Promise<void> {
    await this.desk.read();
    this.undo.offer(said, async () => {
      const kept = await putBack();
      if (typeof kept === 'string') return this.desk.failed(kept);
      this.desk.say(this.desk.words.of('undone'));
      await this.desk.show(id);
    });
  }
}
