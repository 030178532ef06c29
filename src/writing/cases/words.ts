import { sayFrom, type Say } from '../draft-view/texts.ts';

/** The strings `cases.<key>` that the script says. */
const wordKeys = [
  'form.new',
  'form.edit',
  'entry.add',
  'entry.edit',
  'entry.noRung',
  'next.reopen',
  'next.end',
  'why.own',
  'why.reopen',
  'why.answer',
  'why.silence',
  'openedOn',
  'number',
  'remind.summary',
  'removed',
  'entryRemoved',
  'undone',
  'saved',
  'solved',
  'imported',
  'lost',
  'busy',
  'refused',
  'refused.large',
  'refused.no_json',
  'refused.unread',
  'refused.at',
  'unkept.full',
  'unkept.blocked',
  'unkept.gone',
  'unkept.many',
  'failed.full',
  'failed.blocked',
  'failed.gone',
  'failed.many',
  'fault.shape',
  'fault.missing',
  'fault.unknown',
  'fault.text',
  'fault.empty',
  'fault.long',
  'fault.many',
  'fault.day',
  'fault.moment',
  'fault.choice',
  'fault.id',
  'fault.twice',
  'fault.day.field',
  'fault.empty.field',
  'fault.choice.field',
  'fault.long.field',
] as const;

/** Those with a number: `_one` and `_other`. */
const countedKeys = ['in', 'entries', 'remove.ask', 'exported', 'refused.more'] as const;

/** What the page hands over to the script: how these strings begin. */
export const textsNeeded: readonly string[] = [
  ...[...wordKeys, ...countedKeys].map((key) => `cases.${key}`),
  'cases.state.',
  'actor.',
  'marketplace.',
];

type Blanks = Parameters<Say>[1];

/** What the script says, as the page hands it over in the data attributes of its element. */
export class CaseWords {
  private readonly data: DOMStringMap;
  private readonly texts: Readonly<Record<string, string>>;
  private readonly say: Say;
  private readonly read = new Map<string, unknown>();

  constructor(data: DOMStringMap) {
    this.data = data;
    this.texts = this.table<string>('texts');
    this.say = sayFrom(this.texts);
  }

  /** One of the strings, its blanks filled. */
  of(key: (typeof wordKeys)[number], blanks?: Blanks): string {
    return this.say(`cases.${key}`, blanks);
  }

  /** One of the strings with a number, which fills `{{count}}`. */
  counted(key: (typeof countedKeys)[number], count: number, blanks?: Blanks): string {
    return this.say(`cases.${key}_${count === 1 ? 'one' : 'other'}`, { count, ...blanks });
  }

  /** The name of a state, a writer or a marketplace; what is unknown names itself. */
  name(area: 'cases.state' | 'actor' | 'marketplace', id: string): string {
    return this.texts[`${area}.${id}`] ?? id;
  }

  /** The name of a category; one that is unknown names itself. */
  category(id: string): string {
    return own(this.table<string>('categories'), id) ?? id;
  }

  /** The steps of a category's ladder, and the ladder's id. An unknown category has the usual one. */
  ladder(category: string): { id: string; steps: readonly string[] } {
    const id = own(this.table<string>('ladderOf'), category) ?? 'L-support';
    return { id, steps: this.table<string[]>('ladders')[id] ?? [] };
  }

  private table<Value>(name: string): Record<string, Value> {
    if (!this.read.has(name)) this.read.set(name, JSON.parse(this.data[name] ?? '{}'));
    return this.read.get(name) as Record<string, Value>;
  }
}

/** An id may come from a stranger's file: `constructor` is none of ours. */
function own<Value>(table: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
