import type { Question } from './fields-for.ts';
import { roleAt, type Role } from './found-roles.ts';
import { isIdentifier, shapes, type IdentifierKind } from './identifiers.ts';
import { takenFrom } from './letter-values.ts';
import { longestText } from './limits.ts';
import type { Field } from './types.ts';

/** An identifier that stands in a pasted text. */
export interface Found {
  kind: IdentifierKind;
  value: string;
  /** What the text calls it, where it says so. */
  role?: Role;
}

/** What other numbers look like, too, must be named before it. */
const named = {
  isbn: '\\bASIN[：:\\s]{1,3}',
  case: '\\bcase(?:\\s?(?:ID|No\\.?|number|编号|号))?[：:#\\s（(]{0,3}',
  gtin: '\\b(?:UPC|EAN|GTIN|JAN|ISBN)(?:[- ]?1[234])?[：:\\s]{1,3}',
};
const alone = (shape: RegExp) => new RegExp(`(?<![\\w-])${shape.source}(?![\\w-])`, 'g');
const after = (words: string, shape: RegExp, flags: string) =>
  new RegExp(`(?<=${words})${shape.source}(?![\\w-])`, flags);

/** Where identifiers stand in running text; the form, with its check digit, `isIdentifier` judges. */
const places: readonly [IdentifierKind, RegExp][] = [
  ['order', alone(shapes.order)],
  ['shipment', alone(shapes.shipment)],
  ['fnsku', alone(shapes.fnsku)],
  ['asin', alone(shapes.asin)],
  ['asin', after(named.isbn, shapes.isbn, 'g')],
  ['case', after(named.case, shapes.case, 'gi')],
  ['gtin', after(named.gtin, shapes.gtin, 'g')],
];

/** The identifiers of a pasted text: each once, in the order in which they stand there. */
export function identifiersIn(text: string): Found[] {
  const read = text.slice(0, longestText);
  const standing = places
    .flatMap(([kind, pattern]) =>
      [...read.matchAll(pattern)].map(({ 0: value, index }) => ({ kind, value, index })),
    )
    .filter(({ kind, value }) => isIdentifier(kind, value))
    .toSorted((one, other) => one.index - other.index);
  const roles = new Map<string, Set<Role>>();
  let before: { end: number; role: Role | undefined } | undefined;
  for (const { kind, value, index } of standing) {
    const end = index + value.length;
    const role = roleAt(read, { start: index, end }, before);
    const key = `${kind} ${value}`;
    const known = roles.get(key) ?? roles.set(key, new Set()).get(key)!;
    if (role) known.add(role);
    before = { end, role };
  }
  return [...roles].map(([key, known]) => {
    const [kind, value] = key.split(' ') as [IdentifierKind, string];
    const role = oneOf(known);
    return role ? { kind, value, role } : { kind, value };
  });
}

/** The one that says most; none when a text calls the same identifier two things. */
function oneOf(roles: ReadonlySet<Role>): Role | undefined {
  const exact = [...roles].filter((role) => role !== 'parent');
  if (exact.length === 0) return roles.has('parent') ? 'parent' : undefined;
  const agree = exact.length === 1 && (!roles.has('parent') || exact[0]!.endsWith('parent'));
  return agree ? exact[0] : undefined;
}

/** What an identifier has to be called for these fields: the first word that the text has. */
const calledFor: Readonly<Record<string, readonly Role[]>> = {
  child_asin: ['child'],
  parent_asin: ['former_parent', 'parent'],
  current_parent_asin: ['current_parent', 'parent'],
  other_asin: ['other'],
};

/**
 * Which of the found identifiers go into which empty fields, by field id. A field that has its kind
 * for itself takes the first that may be meant. Where two fields take the same kind, only the words
 * of the text tell them apart: without such a word both stay empty.
 */
export function prefill(
  questions: readonly Question[],
  found: readonly Found[],
  typed: Readonly<Record<string, string>>,
): Record<string, string> {
  const fields = questions.map(({ field }) => field);
  const into: Record<string, string> = {};
  const valueOf = (field: Field) => into[field.id] ?? takenFrom(field, typed[field.id]);
  // Named fields first: an ASIN without a name is the one that is left.
  const ordered = [...fields.filter(isCalled), ...fields.filter((field) => !isCalled(field))];
  for (const field of ordered) {
    if (valueOf(field) !== '') continue;
    const used = new Set(fields.map(valueOf));
    const free = found.filter(({ kind, value }) => kind === field.kind && !used.has(value));
    const beside = fields.filter(({ id, kind }) => kind === field.kind && id !== field.id);
    const one =
      byRole(field, free) ??
      (beside.length === 0 ? firstFor(field, free) : theOtherOne(field, beside.map(valueOf), free));
    if (one) into[field.id] = one.value;
  }
  return Object.fromEntries(fields.flatMap(({ id }) => (into[id] ? [[id, into[id]]] : [])));
}

const isCalled = ({ id }: Field) => Object.hasOwn(calledFor, id);
const hasRole = (role: Role) => (one: Found) => one.role === role;

function byRole({ id }: Field, free: readonly Found[]): Found | undefined {
  const called = calledFor[id]?.find((role) => free.some(hasRole(role)));
  return called && free.find(hasRole(called));
}

const firstFor = (field: Field, free: readonly Found[]): Found | undefined =>
  isCalled(field) ? free.find(({ role }) => !role) : free[0];

/** For a field without a name of its own, once those beside it have theirs: the one that is left. */
function theOtherOne(
  field: Field,
  beside: readonly string[],
  free: readonly Found[],
): Found | undefined {
  if (isCalled(field) || beside.includes('')) return undefined;
  const left = free.filter(({ role }) => role === undefined || role === 'child');
  return left.length === 1 ? left[0] : undefined;
}
