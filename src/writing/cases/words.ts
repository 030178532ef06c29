/** The strings `cases.<key>` that the script says. */
export const wordKeys = [
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
  'untellable',
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

/** Those with a number: for one, and for `[COUNT]`. */
export const countedKeys = ['in', 'entries', 'remove.ask', 'exported', 'refused.more'] as const;

/** What stands for a blank of a string until the script fills it: `[NAME]`. */
export const blanks: Readonly<Record<string, unknown>> = Object.fromEntries(
  'name file from until day number added replaced left place why'
    .split(' ')
    .map((name) => [name, `[${name.toUpperCase()}]`]),
);

type Filling = Readonly<Record<string, string | number>>;

/** What the script says, as the page hands it over in the data attributes of its element. */
export class CaseWords {
  private readonly data: DOMStringMap;
  private readonly read = new Map<string, unknown>();

  constructor(data: DOMStringMap) {
    this.data = data;
  }

  of(key: (typeof wordKeys)[number], filling: Filling = {}): string {
    return filled(this.table<string>('words')[key] ?? '', filling);
  }

  counted(key: (typeof countedKeys)[number], count: number, filling: Filling = {}): string {
    const [one = '', other = ''] = this.table<string[]>('counted')[key] ?? [];
    return filled(count === 1 ? one : other, { count, ...filling });
  }

  /** The name of a state, a writer, a marketplace or a category; what is unknown names itself. */
  name(area: 'states' | 'writers' | 'marketplaces' | 'categories', id: string): string {
    const names = this.table<string>(area);
    return Object.hasOwn(names, id) ? names[id]! : id;
  }

  /** The steps of a category's ladder, and the ladder's id. An unknown category has the usual one. */
  ladder(category: string): { id: string; steps: readonly string[] } {
    const ladders = this.table<string>('ladderOf');
    const id = Object.hasOwn(ladders, category) ? ladders[category]! : 'L-support';
    return { id, steps: this.table<string[]>('ladders')[id] ?? [] };
  }

  private table<Value>(name: string): Record<string, Value> {
    if (!this.read.has(name)) this.read.set(name, JSON.parse(this.data[name] ?? '{}'));
    return this.read.get(name) as Record<string, Value>;
  }
}

/** One pass, so that what fills a blank is never read as another. */
function filled(text: string, filling: Filling): string {
  return text.replace(/\[([A-Z]+)\]/g, (blank, name: string) => {
    const value = filling[name.toLowerCase()];
    return value === undefined ? blank : String(value);
  });
}
