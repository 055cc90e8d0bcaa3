/** What no fault may break (I1 to I18), looked at when a world has come to rest. */
import { maxAttempts } from '../delivery/schedule.ts';
import { replaySession } from '../journal/replay.ts';
import type { LiveSession } from '../live-session.ts';
import { readRecorded } from './model-store.ts';
import type { Broken, CallerNotes, World } from './world.ts';

export function brokenInvariants(world: World): readonly Broken[] {
  const broken = [...world.broken];
  for (const notes of world.notes.values()) {
    const { sessionId } = notes;
    const say = (invariant: string, holds: boolean) => {
      if (!holds) broken.push({ invariant, sessionId });
    };
    const live = world.engine()?.find(sessionId) ?? null;
    say('liveness: every session is found', live !== null);
    if (live === null) continue;
    checkEnd(live, world, say);
    checkMoney(live, notes, world, say);
    checkEvents(live, say);
    checkOutcome(live, world, say);
    checkReplay(live, world, say);
  }
  return broken;
}

type Say = (name: string, holds: boolean) => void;

/** Everything comes to an end once the faults have healed. */
function checkEnd(live: LiveSession, world: World, say: Say): void {
  say('liveness: ended', live.session.ending !== null);
  say('liveness: settled', live.delivery?.status !== 'sending' && live.delivery?.status !== 'due');
  say('liveness: no attempt is left waiting', live.delivery?.status !== 'waiting');
  say('I13 nothing is held after the end', !world.zone.holds(live.id));
  say('I12 no run of digits in the journal', !/\d{14,}/.test(journalText(live, world)));
}

function journalText(live: LiveSession, world: World): string {
  return (world.disk.sessions.get(live.id) ?? []).map((line) => line.text).join('\n');
}

function checkMoney(live: LiveSession, notes: CallerNotes, world: World, say: Say): void {
  const { ending, terms } = live.session;
  const entries = world.zone.processor.filter((entry) => entry.sessionId === live.id);
  const approved = entries.filter((entry) => entry.result.status === 'approved');
  const charged = approved.filter((entry) => entry.method === 'charge');
  say('I1 at most one charge', charged.length <= 1);
  say('I6 one key for one attempt', world.zone.keysOf(live.id).size <= 1);
  const isUnknown = ending?.status === 'failed' && ending.reason === 'outcome_unknown';
  say(
    'I2 money moved, so success or unknown',
    approved.length === 0 || ending?.status === 'succeeded' || isUnknown,
  );
  say('I2 success, so an approval', ending?.status !== 'succeeded' || approved.length === 1);
  const isDeclined = ending?.status === 'failed' && ending.reason === 'declined';
  say('I6 a decline was one', !isDeclined || entries.some((e) => e.result.status === 'declined'));
  const started = world.ledger.terms.get(live.id);
  for (const entry of entries) {
    const isSame = entry.amount === started?.amount && entry.currency === started?.currency;
    say('I4 amount and currency are those of start', isSame);
    say('I8 amount 0 is never charged', entry.method === 'tokenize' || entry.amount > 0);
  }
  say(
    'I4 the terms are those of start',
    terms === null || terms.amountMinorUnits === started?.amount,
  );
  say('I5 a cancel that was acknowledged', !notes.isCancelAcknowledged || entries.length === 0);
  const didConfirm = notes.confirmed.some(({ sent, latest }) => sent === latest);
  say('I7 no attempt without that confirmation', entries.length === 0 || didConfirm);
}

function checkEvents(live: LiveSession, say: Say): void {
  const { events } = live.log;
  const types = events.map((event) => event.type);
  const last = types.findIndex((type) => type === 'session.succeeded' || type === 'session.failed');
  const ends = types.filter((type) => type === 'session.succeeded' || type === 'session.failed');
  say('I3 exactly one end', ends.length === 1);
  const after = types.slice(last + 1);
  say(
    'I3 the end absorbs',
    after.every((type) => type === 'message.said' || type.startsWith('outcome.')),
  );
  say('I3 one message at the end', after.filter((type) => type === 'message.said').length <= 1);
  const attempts = events.map((event) => Number(event.data['attempt'] ?? 0));
  say('I9 attempts stay within the limit', Math.max(...attempts) <= live.fn.plan.retryLimit + 1);
  say('I9 switches stay within the limit', live.session.switchesUsed <= live.fn.plan.switchLimit);
  const said = (name: string) => events.filter((event) => event.data['message'] === name).length;
  say('I18 the disclaimer is said once', said('disclaimer') <= 1);
  say('I18 processing is said once', said('processing') <= 1);
  say('I17 submitted once', types.filter((type) => type === 'payment.submitted').length <= 1);
}

function checkOutcome(live: LiveSession, world: World, say: Say): void {
  const requests = world.ledger.outcomes.get(live.id) ?? [];
  say('I3 one outcome', new Set(requests.map((request) => request.connection)).size <= 1);
  say('I14 the same bytes', new Set(requests.map((request) => request.body)).size <= 1);
  say('I14 the same id', new Set(requests.map((request) => request.id)).size <= 1);
  const { delivery, session } = live;
  if (delivery?.profile === 'base') say('Base sends once', requests.length <= 1);
  const isGivenUp = delivery?.status === 'undelivered' && delivery.profile !== 'base';
  const mayGiveUp = delivery?.reason === 'http_410' || delivery?.attempts === maxAttempts;
  say('Reliable gives up at 410 and after its schedule only', !isGivenUp || mayGiveUp);
  if (delivery?.status === 'delivered') say('delivered, so received', requests.length > 0);
  const wanted = session.ending?.status === 'succeeded' ? 'paid' : 'unpaid';
  say(
    'I3 the outcome of its end',
    requests.every((request) => request.connection === wanted),
  );
}

/** I15: the state after a restart is what the journal says, event for event. */
function checkReplay(live: LiveSession, world: World, say: Say): void {
  const again = replaySession(
    readRecorded(world.disk, live.id),
    world.ports(),
    world.checkFunction,
  );
  const text = (session: LiveSession) =>
    JSON.stringify([session.session, session.delivery, session.outcome, session.log.events]);
  say('I15 the state is the journal’s', text(again) === text(live));
}
