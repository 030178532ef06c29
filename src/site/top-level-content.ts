import type { AstroIntegration } from 'astro';

/**
 * Starlight looks for `<srcDir>/content/{docs,i18n}`: hands it, and only it, the project root as
 * srcDir, so that content/ can stand at the top level. The config is spread, since Starlight
 * spreads it again.
 */
export function withTopLevelContent(integration: AstroIntegration): AstroIntegration {
  const setup = integration.hooks['astro:config:setup'];
  if (!setup) return integration;
  integration.hooks['astro:config:setup'] = (options) =>
    setup({ ...options, config: { ...options.config, srcDir: options.config.root } });
  return integration;
}
