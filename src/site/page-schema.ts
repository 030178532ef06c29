import { docsSchema } from '@astrojs/starlight/schema';

/**
 * Stands in for Starlight's `virtual:starlight/collection-config`, which looks for a
 * content.config.ts at the root and fails on every render of a `<StarlightPage>`. Made once: the
 * upstream module builds the schema anew for each request.
 */
const create = docsSchema();
let schema: ReturnType<typeof create> | undefined;

export const collections = {
  docs: { schema: (context: Parameters<typeof create>[0]) => (schema ??= create(context)) },
};
