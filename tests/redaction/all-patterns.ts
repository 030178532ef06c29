import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Every pattern under `src/redaction`: the literals of its files, and what they build when loaded.
 * Import nothing of that folder before: what is loaded already is not seen again.
 */
export async function allPatterns(): Promise<{ name: string; pattern: RegExp }[]> {
  const files = globSync('src/redaction/**/*.ts');
  const literals = files.flatMap((file) =>
    literalsIn(file).map((pattern, at) => ({ name: `${file} literal ${at + 1}`, pattern })),
  );
  const built = await builtOnLoad();
  const seen = new Set<string>();
  return [...literals, ...built].filter(({ pattern }) => {
    const isNew = !seen.has(String(pattern));
    seen.add(String(pattern));
    return isNew;
  });
}

function literalsIn(file: string): RegExp[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: RegExp[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

async function builtOnLoad(): Promise<{ name: string; pattern: RegExp }[]> {
  const found: { name: string; pattern: RegExp }[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: [string, string?]) {
      const pattern = new target(...given);
      found.push({ name: `built ${found.length + 1}`, pattern });
      return pattern;
    },
  });
  try {
    const { identifiers } = await import('../../src/redaction/identifiers.ts');
    await import('../../src/redaction/redact.ts');
    await import('../../src/redaction/traces/find.ts');
    for (const { id, pattern } of identifiers) found.unshift({ name: id, pattern });
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
