import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { jsonReply, problem, type ReceivedRequest, type Reply } from '../exchange/exchange.ts';
import { paymentBytesAtMost } from '../processor/payment.ts';
import {
  createProcessor,
  type LedgerReading,
  ledgerReply,
  type Processor,
  type ProcessorOptions,
} from '../processor/processor.ts';
import type { CallFilter, RecordedCall } from '../recorder/recorder.ts';
import type { WrittenScript } from '../scenarios/read-script.ts';
import type { Script } from '../scenarios/step.ts';
import { control } from './control-door.ts';
import { createListener, type ListenOptions } from './http-listener.ts';
import { nameAfter, readRequest } from './read-request.ts';
import { createRealClock } from './real-clock.ts';
import { answer, sendCrash, sendReply } from './send-reply.ts';

export interface MockProcessorOptions extends ProcessorOptions, ListenOptions {}

export interface ProcessorUrls {
  readonly url: string;
  readonly paymentsUrl: string;
  readonly ledgerUrl: string;
}

/** A payment processor that charges nobody, in this process; see `startProcessorProcess`. */
export interface MockProcessor {
  start(): Promise<ProcessorUrls>;
  /** What was done, under one key or under all; never more of a card than its last four. */
  ledger(key?: string): LedgerReading;
  calls(filter?: CallFilter): readonly RecordedCall[];
  awaitCalls(count: number, filter?: CallFilter): Promise<readonly RecordedCall[]>;
  play(script: Script | WrittenScript): void;
  release(): number;
  reset(): void;
  close(): Promise<void>;
}

export function createMockProcessor(options: MockProcessorOptions = {}): MockProcessor {
  const clock = createRealClock();
  const secret = randomBytes(32);
  const digest = (text: string) => createHmac('sha256', secret).update(text).digest('base64');
  const processor = createProcessor(options, clock, digest);
  const listener = createListener(options, (message, response) => {
    readRequest(message, paymentBytesAtMost, (request) =>
      serve(processor, request, message, response, clock.wait),
    );
  });
  return {
    async start() {
      const url = await listener.start();
      return { url, paymentsUrl: `${url}/payments`, ledgerUrl: `${url}/ledger` };
    },
    ledger: processor.ledger,
    calls: processor.recorder.calls,
    awaitCalls: processor.recorder.awaitCalls,
    play: processor.play,
    release: processor.release,
    reset: processor.reset,
    close() {
      clock.stop();
      processor.release();
      return listener.close();
    },
  };
}

function serve(
  processor: Processor,
  request: ReceivedRequest,
  message: IncomingMessage,
  response: ServerResponse,
  wait: (ms: number) => Promise<void>,
): void {
  if (request.body === 'too_large') response.shouldKeepAlive = false;
  if (request.method === 'POST' && request.path === '/payments') {
    answer(response, () => processor.respond(request), processor.whenReleased, wait);
    return;
  }
  otherDoor(processor, request, message.url ?? '', wait).then(
    (reply) => sendReply(response, reply),
    () => sendCrash(response),
  );
}

async function otherDoor(
  processor: Processor,
  request: ReceivedRequest,
  url: string,
  wait: (ms: number) => Promise<void>,
): Promise<Reply> {
  const { path, method } = request;
  if (path === '/payments') return problem(405, 'method_not_allowed', 'Payments are posted.');
  if (path === '/oauth/token') return processor.token(request);
  if (path === '/health') return jsonReply(200, '{"status":"ok"}');
  if (method === 'GET' && path.startsWith('/payments/')) {
    return processor.lookUp(nameAfter('/payments/', path));
  }
  if (method === 'GET' && path === '/ledger') return ledgerReply(processor.ledger());
  if (method === 'GET' && path.startsWith('/ledger/')) {
    return ledgerReply(processor.ledger(nameAfter('/ledger/', path)));
  }
  if (method === 'DELETE' && path === '/ledger') {
    processor.forget();
    return { status: 204, headers: {}, body: '' };
  }
  const query = new URLSearchParams(url.slice(path.length));
  const controlled = await control(processor, request, query, wait);
  return controlled ?? problem(404, 'not_found', 'There is nothing at this path.');
}
