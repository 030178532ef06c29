import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const compressible = '**/*.{html,js,css,svg,xml,txt,json,webmanifest}';

/**
 * After everything is written (Pagefind included): the hashes of inline scripts for the CSP, and a
 * brotli and a gzip copy of each text file for sirv.
 */
export function finishBuild(): AstroIntegration {
  return {
    name: 'kaicase:finish-build',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const hashes = inlineScriptHashes(root);
        writeFileSync(new URL('../csp-hashes.json', dir), JSON.stringify(hashes));
        for (const file of globSync(compressible, { cwd: root })) compress(root + file);
      },
    },
  };
}

/** `sha256-…` of every inline script in the built pages, sorted. */
export function inlineScriptHashes(root: string): string[] {
  const hashes = new Set<string>();
  for (const file of globSync('**/*.html', { cwd: root })) {
    const html = readFileSync(root + file, 'utf8');
    for (const [, attributes, code] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
      const isData = /\btype="?application\/(?:ld\+)?json/.test(attributes!);
      if (/\bsrc=/.test(attributes!) || isData || !code) continue;
      hashes.add(`sha256-${createHash('sha256').update(code).digest('base64')}`);
    }
  }
  return [...hashes].toSorted();
}

function compress(file: string): void {
  const bytes = readFileSync(file);
  if (bytes.length < 512) return;
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
