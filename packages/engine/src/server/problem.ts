/**
 * supervise:refusals-are-problem-documents (RFC 9457): what was expected, what came, which
 * requirement, what to try.
 */
import type { ServerResponse } from 'node:http';
import type { SessionState } from '@voicepay/spec';

export interface ProblemParts {
  readonly status: number;
  /** The last path segment of `type`. */
  readonly code: string;
  readonly detail: string;
  readonly requirement?: string;
  readonly state?: SessionState;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

export function sendProblem(
  response: ServerResponse,
  problem: ProblemParts,
  headers: Record<string, string> = {},
): void {
  const { status, code, detail, requirement, state, errors } = problem;
  const body = JSON.stringify({
    type: `https://voicepay.dev/problems/${code}`,
    title: code.replaceAll('_', ' '),
    status,
    detail,
    ...(requirement === undefined ? {} : { requirement }),
    ...(state === undefined ? {} : { state }),
    ...(errors === undefined ? {} : { errors: errors.slice(0, 100) }),
  });
  response.writeHead(status, {
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

/** supervise:unknown-session */
export function sendUnknown(response: ServerResponse, what: string): void {
  const detail = `there is no such ${what} here; look at the path`;
  const requirement = 'supervise:unknown-session';
  sendProblem(response, { status: 404, code: `${what}_unknown`, detail, requirement });
}
