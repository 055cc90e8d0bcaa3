/** Callers and agents: mostly willing, sometimes asking, switching, cancelling, or gone. */
import type { FunctionPlan } from '../function/function-plan.ts';
import type { LiveSession } from '../live-session.ts';
import type { OpenRequest } from '../open-request.ts';
import {
  currentSummaryId,
  isBeforeIntent,
  type SessionEvent,
  summaryId,
} from '../session/session.ts';
import type { World } from './world.ts';

const actsAtMost = 60;

export function placeCall(
  world: World,
  call: number,
  functions: readonly FunctionPlan[],
  opened: () => void,
): void {
  const engine = world.engine();
  if (engine === null || world.clock.stoppedFor() > 0) {
    world.clock.after(1_000, () => placeCall(world, call, functions, opened));
    return;
  }
  const plan = world.random.choose(functions);
  const request = requestFor(plan, `call-${call}`);
  void engine.open(request, (result) => {
    if (result.kind === 'refused') return;
    opened();
    const { live } = result;
    const notes = { sessionId: live.id, plan, confirmed: [], isCancelAcknowledged: false };
    world.notes.set(live.id, notes);
    act(world, live.id, 0);
  });
}

export function requestFor(plan: FunctionPlan, conversationId: string): OpenRequest {
  return {
    conversationId,
    channel: 'voice',
    function: plan.name,
    params: { order_id: 'one-order' },
    refs: {},
    input: {},
    zoneUrl: null,
    startAt: null,
    openingKey: null,
    openingHash: '',
  };
}

/** Looks at the session every few seconds and does something about it. */
function act(world: World, sessionId: string, acts: number): void {
  const { random, clock } = world;
  const live = world.engine()?.find(sessionId) ?? null;
  if (live !== null && clock.stoppedFor() === 0) {
    for (const event of choose(world, live)) send(world, live, event);
  }
  const isEnded = live !== null && live.session.ending !== null;
  // A few acts after the end show that the end absorbs.
  const next = isEnded ? Math.max(acts + 1, actsAtMost - 3) : acts + 1;
  if (next >= actsAtMost) return;
  clock.after(200 + random.below(8_000), () => act(world, sessionId, next));
}

function choose(world: World, live: LiveSession): readonly SessionEvent[] {
  const { random, chaos } = world;
  const { session } = live;
  const anyTime: SessionEvent[] = [];
  const meet = (number: number, event: SessionEvent, times: number) => {
    if (!random.onceIn(times)) return;
    chaos.note(number, session.stage);
    anyTime.push(event);
  };
  meet(36, { type: 'signal.hang_up' }, 150);
  meet(37, { type: 'signal.cancel' }, 150);
  meet(44, { type: 'signal.switch_card' }, 60);
  if (session.paused) return [...anyTime, { type: 'signal.resume' }];
  if (random.onceIn(15)) anyTime.push({ type: 'signal.ask' });
  switch (session.stage) {
    case 'announcing':
      return [...anyTime, { type: 'signal.proceed' }];
    case 'confirming': {
      const latest = currentSummaryId(session) ?? '';
      const stale = random.onceIn(8) ? summaryId(session.summaries - 1) : latest;
      const confirm = { type: 'signal.confirm', summaryId: stale } as const;
      return chaos.strikes(37) ? [confirm, { type: 'signal.cancel' }] : [...anyTime, confirm];
    }
    default:
      return anyTime;
  }
}

function send(world: World, live: LiveSession, event: SessionEvent): void {
  const notes = world.notes.get(live.id);
  if (notes === undefined) return;
  if (event.type === 'signal.confirm') {
    notes.confirmed.push({ sent: event.summaryId, latest: summaryId(live.session.summaries) });
  }
  world.engine()?.tell(live, { kind: 'session', event }, (told) => {
    const isAcknowledged = event.type === 'signal.cancel' && told.kind === 'taken';
    if (!isAcknowledged) return;
    notes.isCancelAcknowledged = true;
    if (isBeforeIntent(live.session)) {
      world.broken.push({ invariant: 'I5 a cancel without an end', sessionId: live.id });
    }
  });
}
