// step, with validation of every input and the event log on, beside an XState actor of the same
// machine; both over 100,000 live sessions, one event each in turn.
import { validate } from '@voicepay/spec';
import { createActor } from 'xstate';
import { readFact, readSignal } from '../../dist/server/read-requests.js';
import { openSession } from '../../dist/session/open-session.js';
import { step } from '../../dist/session/step.js';
import { sessionMachine } from './xstate-session.mjs';

const plan = {
  retryLimit: 3,
  switchLimit: 3,
  sessionTimeoutMs: 900_000,
  processingTimeoutMs: 60_000,
  reportsSuccess: true,
  reportsFailure: true,
};
const fields = ['card_number', 'expiration_date', 'security_code', 'postal_code'];
const termsOf = (i) => ({
  amountMinorUnits: 100 + i,
  currency: 'USD',
  fields,
  minPostalCodeLength: 0,
  validCardTypes: ['visa'],
  tokenType: null,
});
const card = { brand: 'visa', last4: '1111' };

/** A shared log, as a reader that keeps up would see it. */
function createLog() {
  const ring = new Array(65_536);
  let at = 0;
  return { write: (entry) => (ring[at++ & 65_535] = entry) };
}

/** Live sessions in the middle of collection. */
export function openCore(count) {
  const sessions = new Array(count);
  for (let i = 0; i < count; i += 1) {
    let session = openSession(plan);
    session = step(session, { type: 'start.resolved', terms: termsOf(i) }).session;
    sessions[i] = step(session, { type: 'signal.proceed' }).session;
  }
  return sessions;
}

export function openActors(count) {
  const log = createLog();
  const actors = new Array(count);
  for (let i = 0; i < count; i += 1) {
    const actor = createActor(sessionMachine, { input: { plan, log: log.write } }).start();
    actor.send({ type: 'resolved', terms: termsOf(i) });
    actor.send({ type: 'proceed' });
    actors[i] = actor;
  }
  return actors;
}

/** Five events a session: a rejection, a question, its end, an acceptance, another card. */
export function runCore(sessions, rounds) {
  const log = createLog();
  const { length } = sessions;
  const started = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < length; i += 1) {
      const event = coreEvent(round % 5, sessions[i]);
      const result = step(sessions[i], event);
      if (result.kind !== 'moved') continue;
      sessions[i] = result.session;
      for (const effect of result.effects) {
        if (effect.type !== 'publish') continue;
        log.write({ type: effect.event, at: round, data: effect.data });
      }
    }
  }
  return (length * rounds) / ((performance.now() - started) / 1000);
}

function fact(body) {
  if (!validate('capture-fact', body).ok) throw new Error('not a fact');
  return readFact(body, 'ps_bench');
}

function signal(body) {
  if (!validate('signal', body).ok) throw new Error('not a signal');
  return readSignal(body);
}

function coreEvent(kind, session) {
  const collect = session.collects;
  switch (kind) {
    case 0:
      return fact({ fact: 'rejected', collect, error: 'invalid_card_number' });
    case 1:
      return signal({ type: 'ask' });
    case 2:
      return signal({ type: 'resume' });
    case 3:
      return fact({ fact: 'accepted', collect, card });
    default:
      return signal({ type: 'switch_card' });
  }
}

export function runActors(actors, rounds) {
  const { length } = actors;
  const started = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < length; i += 1) actors[i].send(actorEvent(round % 5, actors[i]));
  }
  return (length * rounds) / ((performance.now() - started) / 1000);
}

function actorEvent(kind, actor) {
  switch (kind) {
    case 0:
      return { type: 'rejected', collect: actor.getSnapshot().context.collects };
    case 1:
      return { type: 'ask' };
    case 2:
      return { type: 'resume' };
    case 3:
      return { type: 'accepted', collect: actor.getSnapshot().context.collects, card };
    default:
      return { type: 'switch' };
  }
}
