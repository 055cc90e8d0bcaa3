/** Outcomes that no connection has acknowledged. */

import type { Visit } from './http-server.ts';
import { sendJson, sendProblem } from './problem.ts';
import { findSession } from './session-doors.ts';

const maxListed = 1_000;

/** report:undelivered-is-listed */
export function listUndelivered({ engine, response }: Visit): void {
  const outcomes = engine
    .undelivered()
    .slice(0, maxListed)
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
    const detail =
      live.delivery?.profile === 'base'
        ? 'the outcome may have arrived, and Base sends at most once; tell the receiver by hand'
        : 'there is no undelivered outcome of this session';
    const requirement = 'report:base-sends-at-most-once';
    sendProblem(response, { status: 409, code: 'not_redeliverable', detail, requirement });
  });
}
