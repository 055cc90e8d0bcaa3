/** The engine's doors without a socket: what they are handed looks like a request, and is answered at once. */
import { EventEmitter } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';

export interface PlainRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface PlainAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A stream of events is answered when it ends, as a whole. */
export function answerInProcess(server: Server, request: PlainRequest): Promise<PlainAnswer> {
  return new Promise((resolve) => {
    const seen = new PlainIncoming(request) as unknown as IncomingMessage;
    const answering = new PlainOutgoing(resolve) as unknown as ServerResponse;
    server.emit('request', seen, answering);
  });
}

/** What doors read of a request; the body comes while they ask for its end. */
class PlainIncoming {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly #body: string;

  constructor({ method, path, headers, body }: PlainRequest) {
    this.method = method;
    this.url = path;
    this.headers = headers;
    this.#body = body;
  }

  on(event: string, listener: (chunk?: Buffer) => void): this {
    if (event === 'data' && this.#body !== '') listener(Buffer.from(this.#body));
    if (event === 'end') listener();
    return this;
  }

  pause(): this {
    return this;
  }
}

/** What doors do with an answer, kept until it ends. */
class PlainOutgoing extends EventEmitter {
  headersSent = false;
  #status = 200;
  #headers: Record<string, string> = {};
  #body = '';
  readonly #resolve: (answer: PlainAnswer) => void;

  constructor(resolve: (answer: PlainAnswer) => void) {
    super();
    this.#resolve = resolve;
  }

  writeHead(status: number, headers: Record<string, string | number> = {}): this {
    this.headersSent = true;
    this.#status = status;
    for (const [name, value] of Object.entries(headers)) this.#headers[name] = String(value);
    return this;
  }

  flushHeaders(): void {}

  write(text: string): true {
    this.#body += text;
    return true;
  }

  end(text = ''): void {
    this.#resolve({ status: this.#status, headers: this.#headers, body: this.#body + text });
    queueMicrotask(() => this.emit('close'));
  }
}
