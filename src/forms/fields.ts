/**
 * The text fields of a posted form by name; null for a body that is no form, or that names a field
 * twice. Files are left out: no form of ours takes one.
 */
export async function postedFields(request: Request): Promise<Record<string, string> | null> {
  try {
    const form = await request.formData();
    const texts = [...form].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return new Set(form.keys()).size === [...form].length ? Object.fromEntries(texts) : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
