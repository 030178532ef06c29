import type { AstroIntegration } from 'astro';
import { readingAddress } from './modes.ts';

/** Lets `astro dev` answer `?lang=` as the server does. */
export function answerReadingModes(): AstroIntegration {
  return {
    name: 'kaicase:answer-reading-modes',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const answer = readingAddress(request.url ?? '/');
          if (answer && 'redirect' in answer) {
            response.writeHead(302, { Location: answer.redirect }).end();
            return;
          }
          if (answer) request.url = answer.serve;
          next();
        });
      },
    },
  };
}
