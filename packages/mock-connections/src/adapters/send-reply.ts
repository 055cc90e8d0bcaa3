/** Carries a plan out on a node socket, faults included. */
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Plan, problem, type Reply, type ReplyBody } from '../exchange/exchange.ts';

const dripMs = 200;

export function sendReply(response: ServerResponse, reply: Reply): void {
  // A text goes out in one write with its headers; bytes would be a second one.
  const text = typeof reply.body === 'string';
  const body = text ? (reply.body as string) : bytesOf(reply.body);
  response.writeHead(reply.status, headersOf(reply, Buffer.byteLength(body)));
  response.end(body);
}

/** A bug of the mock itself: an answer without its innards, and the server lives on. */
export function sendCrash(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else sendReply(response, problem(500, 'mock_failed', 'The mock itself has a bug here.'));
}

/** Asks for a plan and carries it out, after what it has to wait for. */
export function answer(
  response: ServerResponse,
  decide: () => Plan | Promise<Plan>,
  whenReleased: () => Promise<void>,
  wait: (ms: number) => Promise<void>,
): void {
  const carry = async (planned: Promise<Plan>) => {
    const plan = await planned;
    if (plan.held) await whenReleased();
    if (plan.waitMs > 0) await wait(plan.waitMs);
    carryOut(response, plan);
  };
  try {
    const plan = decide();
    if (!(plan instanceof Promise) && !plan.held && plan.waitMs === 0) carryOut(response, plan);
    else carry(Promise.resolve(plan)).catch(() => sendCrash(response));
  } catch {
    sendCrash(response);
  }
}

function carryOut(response: ServerResponse, plan: Plan): void {
  const { socket } = response;
  if (socket === null || socket.destroyed) return;
  switch (plan.transport) {
    case 'reply':
      sendReply(response, plan.reply);
      return;
    case 'reset':
      socket.resetAndDestroy();
      return;
    case 'hang':
      return;
    case 'stall':
    case 'cut': {
      const bytes = bytesOf(plan.reply.body);
      response.writeHead(plan.reply.status, headersOf(plan.reply, bytes.byteLength));
      response.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)), () => {
        if (plan.transport === 'cut') socket.end();
      });
      response.flushHeaders();
      return;
    }
    case 'drip':
      drip(response, plan.reply);
      return;
    case 'twice':
      response.once('finish', () => {
        if (!socket.destroyed) socket.write(rawReply(plan.reply));
      });
      sendReply(response, plan.reply);
      return;
    default:
      plan.transport satisfies never;
  }
}

function drip(response: ServerResponse, reply: Reply): void {
  const bytes = bytesOf(reply.body);
  response.writeHead(reply.status, headersOf(reply, bytes.byteLength));
  let at = 0;
  const timer = setInterval(() => {
    if (at >= bytes.byteLength || response.destroyed) {
      clearInterval(timer);
      response.end();
      return;
    }
    response.write(bytes.subarray(at, at + 1));
    at += 1;
  }, dripMs);
  response.once('close', () => clearInterval(timer));
}

/** The same answer once more, which no request has asked for. */
function rawReply(reply: Reply): Buffer {
  const bytes = bytesOf(reply.body);
  const lines = Object.entries(headersOf(reply, bytes.byteLength)).map(([k, v]) => `${k}: ${v}`);
  const head = [`HTTP/1.1 ${reply.status} Again`, ...lines, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head), bytes]);
}

function headersOf(reply: Reply, length: number): Record<string, string | number> {
  const headers: Record<string, string | number> = { ...reply.headers };
  const { body, status } = reply;
  if (status !== 204 && status !== 304) headers['content-length'] = length;
  if (typeof body === 'object' && 'gzip' in body && body.gzip) headers['content-encoding'] = 'gzip';
  return headers;
}

function bytesOf(body: ReplyBody): Buffer {
  if (typeof body === 'string') return Buffer.from(body);
  if (body instanceof Uint8Array) return Buffer.from(body);
  const whole = Buffer.from(body.piece.repeat(body.times));
  return body.gzip === true ? gzipSync(whole) : whole;
}
