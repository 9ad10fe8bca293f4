import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host answers. */
export interface Answer {
  body: string | Uint8Array;
  /** With the charset where the body is text: "text/html; charset=utf-8". */
  type: string;
  status?: number;
  headers?: Record<string, string>;
}

/** A request that a browser made; `url` is the host and port alone for what it wanted to tunnel (https). */
export interface SeenRequest {
  method: string;
  url: string;
  /** The page that asked, as the browser states it. */
  referer?: string;
}

/** A proxy on this machine that plays every host itself, so that a page appears under an outlet's name and nothing reaches the network. */
export interface SiteServer {
  port: number;
  /** Every request since the start, oldest first. */
  seen: SeenRequest[];
  close(): Promise<void>;
}

/** Finds what stands at an address. */
export type Answering = (url: URL) => Answer | undefined | Promise<Answer | undefined>;

/** Starts a server that gives `answer(url)` for each request and 404 where that is undefined. Tunnels are refused. */
export async function serveSites(answer: Answering): Promise<SiteServer> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    note(request, url.href);
    send(response, await answer(url));
  });
  server.on('connect', (request, socket) => {
    note(request, request.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
  });
  function note({ method = '', headers: { referer } }: IncomingMessage, url: string): void {
    seen.push({ method, url, referer });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, answer: Answer | undefined): void {
  if (!answer) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    return;
  }
  response.writeHead(answer.status ?? 200, { 'content-type': answer.type, ...answer.headers }).end(answer.body);
}
