/** Headers of every answer, static and rendered alike. `scriptHashes`: inline scripts of the build. */
export function securityHeaders(
  publicOrigin: string,
  scriptHashes: readonly string[],
): Record<string, string> {
  const scripts = scriptHashes.map((hash) => `'${hash}'`).join(' ');
  const policy = [
    `default-src 'none'`,
    // Pagefind's worker compiles WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' ${scripts}`.trimEnd(),
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `object-src 'none'`,
    `frame-ancestors 'none'`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    // Not no-referrer: browsers would then send "Origin: null" with our own forms.
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'X-Frame-Options': 'DENY',
    ...(publicOrigin.startsWith('https:')
      ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
      : {}),
  };
}
