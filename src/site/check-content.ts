import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const mostNamed = 20;

/**
 * Content with an error stops a build, and is told when `astro dev` starts.
 * @param errorsIn What is wrong below the project's root, a line each.
 */
export function refuseFaultyContent(errorsIn: (root: string) => string[]): AstroIntegration {
  return {
    name: 'kaicase:check-content',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const errors = errorsIn(fileURLToPath(config.root));
        if (errors.length === 0) return;
        const named = errors.slice(0, mostNamed).join('\n');
        const told = `The content has errors.\n${named}\n${errors.length} in all: npm run kaicase -- content check`;
        if (command === 'build') throw new Error(told);
        logger.warn(told);
      },
    },
  };
}
