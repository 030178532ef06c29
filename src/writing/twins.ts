import { hasForm, isIdentifier } from './identifiers.ts';
import { takenFrom } from './letter-values.ts';
import type { Field } from './types.ts';

/**
 * The other field of a letter that holds the same identifier: two fields of one kind ask for two
 * things, so one of them is wrong. Undefined where there is none.
 * @param fields Those that the letter asks for
 */
export function twinOf(
  field: Field,
  fields: readonly Field[],
  typed: (id: string) => string | undefined,
): Field | undefined {
  const { id, kind } = field;
  if (!hasForm(kind)) return undefined;
  const value = takenFrom(field, typed(id));
  if (!isIdentifier(kind, value)) return undefined;
  return fields.find(
    (one) => one.id !== id && one.kind === kind && takenFrom(one, typed(one.id)) === value,
  );
}
