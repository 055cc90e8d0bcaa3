/** Outcomes that no connection has acknowledged. */

import type { Delivery } from '../delivery/delivery.ts';
import type { Visit } from './http-server.ts';
import { sendJson, sendProblem } from './problem.ts';
import { findSession, isHalted } from './session-doors.ts';

/** The newest: an outcome that was lost just now must not hide behind a thousand of last week. */
const maxListed = 1_000;

/** report:undelivered-is-listed */
export function listUndelivered({ engine, response }: Visit): void {
  const outcomes = engine
    .undelivered()
    .slice(-maxListed)
    .map((live) => ({
      session_reference_id: live.id,
      connection: live.delivery?.connection,
      reason: live.delivery?.reason ?? 'undelivered',
      attempts: live.delivery?.attempts ?? 0,
      may_redeliver: live.delivery?.profile !== 'base',
    }));
  sendJson(response, 200, { outcomes });
}

export function redeliver(visit: Visit): void {
  const live = findSession(visit);
  if (live === null) return;
  const { engine, response } = visit;
  engine.tell(live, { kind: 'delivery', event: { type: 'delivery.requested' } }, (told) => {
    if (told.kind === 'taken') {
      response.writeHead(202).end();
      return;
    }
    if (isHalted(told, visit)) return;
    sendProblem(response, { status: 409, code: 'not_redeliverable', ...whyNot(live.delivery) });
  });
}

function whyNot(delivery: Delivery | null): { detail: string; requirement: string } {
  const requirement = 'report:undelivered-can-be-redelivered';
  switch (delivery?.status) {
    case undefined:
      return { detail: 'this session owes no outcome to any connection', requirement };
    case 'delivered':
      return { detail: 'the outcome of this session was acknowledged', requirement };
    case 'undelivered':
      return {
        detail:
          'the outcome may have arrived, and Base sends at most once; tell the receiver by hand',
        requirement: 'report:base-sends-at-most-once',
      };
    default:
      return { detail: 'the outcome of this session is still sent by itself; wait', requirement };
  }
}
