import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { createDesk, questionSchema, type Desk } from '../desk/server/desk.ts';
import { findRefusal } from '../desk/server/guard.ts';
import { Refusal } from '../import/refusal.ts';

/** Give every page an editor's desk, in development alone: a build has nothing of it. */
export function editorsDesk(): AstroIntegration {
  const token = randomBytes(24).toString('hex');
  let root: string;
  let address: string;
  return {
    name: 'claimline:desk',
    hooks: {
      'astro:config:setup': ({ config, command, injectScript }) => {
        if (command !== 'dev') return;
        root = fileURLToPath(config.root);
        address = `${config.base.replace(/\/$/, '')}/__desk`;
        const script = fileURLToPath(new URL('../desk/browser/desk.ts', import.meta.url));
        injectScript(
          'page',
          `import { openDesk } from ${JSON.stringify(script)}; openDesk(${JSON.stringify({ address, token })});`,
        );
      },
      'astro:server:setup': ({ server }) => {
        const desk = createDesk(root, () => new Date().toISOString().slice(0, 10));
        server.middlewares.use((request, response, next) => {
          if (request.url?.split('?')[0] !== address) next();
          else void answer(desk, token, address, request, response);
        });
      },
    },
  };
}

async function answer(
  desk: Desk,
  token: string,
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const send = (status: number, body: unknown) => {
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(body));
  };
  const { headers, method, socket } = request;
  const asked = { method, address: socket.remoteAddress, host: headers.host, origin: headers.origin };
  const refused = findRefusal({ ...asked, token: headers['x-desk']?.toString() }, token);
  if (refused !== null) {
    send(403, { refused });
    return;
  }
  try {
    const question: unknown = JSON.parse((await buffer(request)).toString('utf8'));
    const page = headers['x-page']?.toString().slice(address.lastIndexOf('/') + 1);
    send(200, desk.answer(questionSchema.parse(question), page));
  } catch (error) {
    if (error instanceof Refusal) send(409, { refused: error.message });
    else if (error instanceof z.ZodError || error instanceof SyntaxError) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : error.message;
      send(400, { refused: `The desk does not understand the request: ${why}` });
    } else send(500, { refused: `Nothing was written: ${error instanceof Error ? error.message : String(error)}` });
  }
}
