import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { isFromOurPages, isOurHost } from './access.ts';
import { rangeOf } from './byte-range.ts';
import { findRoute } from './find-route.ts';
import { chooseLanguage } from './language.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { pageReply, textReply } from './reply.ts';
import type { Reply } from './reply.ts';
import { RequestError } from './request-body.ts';
import { ROUTES } from './routes.ts';
import type { ServerContext } from './server-context.ts';

/** For every answer: types are as said, and no other site learns where a reader comes from. */
const ALWAYS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin' };

/**
 * The embedded LMS as an HTTP server that does not listen yet.
 * @param boundTo the name or address that it will listen at: requests may call it so
 */
export function createLmsServer(context: ServerContext, boundTo: string): Server {
  return createServer((request, response) => void answer(context, boundTo, request, response));
}

async function answer(
  context: ServerContext,
  boundTo: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { pathname } = addressOf(request);
    if (pathname === '/api/news' && context.authoring && isOurHost(request, boundTo))
      return context.authoring.news.subscribe(response);
    const reply = await replyTo(context, boundTo, request);
    const isContent = request.method === 'GET' && reply.status === 200 && pathname.startsWith('/content/');
    send(request, response, isContent ? rangeOf(reply, request.headers.range) : reply);
  } catch (error) {
    if (!(error instanceof RequestError)) console.error(error);
    const { status, message } =
      error instanceof RequestError
        ? error
        : { status: 500, message: 'The server failed; its terminal says why.' };
    send(request, response, textReply(status, message));
  }
}

async function replyTo(context: ServerContext, boundTo: string, request: IncomingMessage): Promise<Reply> {
  if (!isOurHost(request, boundTo)) throw new RequestError(421, 'This server does not go by that name.');
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  if (method !== 'GET' && !isFromOurPages(request))
    throw new RequestError(403, 'Only our own pages may write.');
  const { pathname, searchParams } = addressOf(request);
  const found = findRoute(ROUTES, method, pathname);
  if (found === 'malformed') throw new RequestError(400, 'The address is malformed.');
  const reader = { language: chooseLanguage(request.headers['accept-language']) };
  const reply = await found?.route({ context, request, reader, parts: found.parts, query: searchParams });
  return reply ?? pageReply(notFoundPage(reader), 404);
}

/** @throws RequestError when it is no address */
function addressOf({ url = '/' }: IncomingMessage): URL {
  // The host plays no part here, and one that a client made up must not either.
  const address = `http://localhost${url}`;
  if (!url.startsWith('/') || !URL.canParse(address))
    throw new RequestError(400, 'The address is malformed.');
  return new URL(address);
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { ...ALWAYS, ...headers, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
