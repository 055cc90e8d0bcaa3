/** One call: a session of the engine, followed on both sides of the wall. */
import type { SessionEvent, SessionSnapshot, Signal } from '@voicepay/spec';
import type { MaskedFrame } from '../wire/masked.ts';
import type { SimulatorState } from '../wire/simulator.ts';
import { type Answer, call } from './http-call.ts';
import { followEvents } from './masked/follow-events.ts';
import { watchExchanges } from './masked/watch-exchanges.ts';
import type { Parties } from './parties.ts';
import { type SessionClock, startClock } from './session-clock.ts';
import { createKeypad, type Keypad } from './simulator/keypad.ts';
import type { StreamLog } from './stream-log.ts';

export interface Streams {
  readonly masked: StreamLog<MaskedFrame>;
  readonly simulator: StreamLog<SimulatorState>;
}

export interface LiveCall {
  press: Keypad['press'];
  readonly clock: SessionClock;
  signal(signal: Signal): Promise<Answer>;
  /** Hangs up if the session is still open, and lets go of everything. */
  end(): Promise<void>;
}

const lookMs = 400;

export function followCall(
  parties: Parties,
  streams: Streams,
  opened: SessionSnapshot,
  about: { readonly functionName: string; readonly params: string; readonly isRunning: boolean },
): LiveCall {
  const session = opened.session_reference_id;
  const url = `${parties.engineUrl}/sessions/${encodeURIComponent(session)}`;
  const { masked, simulator } = streams;
  const stopping = new AbortController();
  let hasSettled = false;

  masked.reset();
  simulator.reset();
  const { functionName, params } = about;
  masked.publish({ kind: 'call', session, functionName, params });
  masked.publish({ kind: 'snapshot', snapshot: opened });
  const keypad = createKeypad(parties.zoneUrl, parties.processorUrl, session, simulator);
  const clock = startClock(parties.engineUrl, session, about.isRunning, (state) => {
    if (!stopping.signal.aborted) masked.publish({ kind: 'clock', clock: state }, state.isRunning);
  });
  const lookAtExchanges = watchExchanges(parties.connections, session, (exchange) => {
    masked.publish({ kind: 'exchange', exchange });
  });
  const readSnapshot = oneAtATime(async () => {
    const { status, body } = await call('GET', url);
    if (status !== 200 || stopping.signal.aborted) return;
    masked.publish({ kind: 'snapshot', snapshot: body as SessionSnapshot });
  });
  const hear = (event: SessionEvent) => {
    // What led to the event is told before it.
    lookAtExchanges();
    masked.publish({ kind: 'event', event });
    keypad.hear(event);
    clock.read();
    readSnapshot();
  };
  const timer = setInterval(() => {
    lookAtExchanges();
    if (!hasSettled) void keypad.look();
  }, lookMs);
  void followEvents(`${url}/events`, stopping.signal, hear).then((end) => {
    hasSettled = true;
    void keypad.look();
    readSnapshot();
    if (end === 'settled') clock.run(false);
    if (end === 'lost') masked.publish({ kind: 'trouble', text: 'The engine’s events are lost.' });
  });

  const signal = (body: Signal) => call('POST', `${url}/signals`, body);
  return {
    async press(key) {
      const answer = await keypad.press(key);
      clock.read();
      return answer;
    },
    clock,
    async signal(body) {
      const answer = await signal(body);
      readSnapshot();
      return answer;
    },
    async end() {
      clock.stop();
      clearInterval(timer);
      stopping.abort();
      if (!hasSettled) await signal({ type: 'hang_up' });
    },
  };
}

/** Runs again if it was asked for while it ran, once. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    do {
      isWanted = false;
      await work();
    } while (isWanted);
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}
