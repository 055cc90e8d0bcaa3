import * as http from 'node:http';
import * as https from 'node:https';
import type { RawAnswer } from '../processor/classify-answer.ts';

/** `process:answers-are-bounded`. */
const answerBytes = 1_048_576;

export type Outgoing = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
};

/**
 * One bounded HTTP exchange on a connection of its own. No redirect is followed, nothing is
 * decompressed, and an answer over 1 MiB is no answer. The body is handed to the socket as
 * the memory it is: no copy of it is made here.
 */
export function exchange(outgoing: Outgoing, signal: AbortSignal): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const unanswered = () => resolve({ kind: 'unanswered' });
    if (signal.aborted) return unanswered();
    const { request: open } = outgoing.url.startsWith('https:') ? https : http;
    const length = outgoing.body === undefined ? {} : { 'content-length': outgoing.body.length };
    const headers = {
      ...outgoing.headers,
      ...length,
      connection: 'close',
      'accept-encoding': 'identity',
    };
    const request = open(outgoing.url, { method: outgoing.method, headers, signal, agent: false });
    request.on('error', unanswered);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > answerBytes) request.destroy();
      });
      response.on('error', unanswered);
      response.on('close', () => {
        // The end may have come with the chunk that was too much.
        const isWhole = response.complete && size <= answerBytes;
        const body = isWhole ? Buffer.concat(chunks) : undefined;
        // A processor may repeat what it was sent.
        for (const chunk of chunks) chunk.fill(0);
        if (body === undefined) return unanswered();
        resolve({ kind: 'answered', status: response.statusCode ?? 0, body });
      });
    });
    request.end(outgoing.body);
  });
}
