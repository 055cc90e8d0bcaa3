/** What the page knows, as signals: one part from the masked stream, one from the simulator's. */

import { computed, signal } from '@preact/signals';
import type { SessionEvent, SessionSnapshot } from '@voicepay/spec';
import { trailOf } from '../session/trail.ts';
import type { ClockState, ConnectionExchange, MaskedFrame } from '../wire/masked.ts';
import { noKeys, type SimulatorState } from '../wire/simulator.ts';

export interface CallHeader {
  readonly session: string;
  readonly functionName: string;
  readonly params: string;
}

export const callHeader = signal<CallHeader | null>(null);
export const events = signal<readonly SessionEvent[]>([]);
export const snapshot = signal<SessionSnapshot | null>(null);
export const exchanges = signal<readonly ConnectionExchange[]>([]);
export const clock = signal<ClockState | null>(null);
export const scenario = signal('approve');
export const trouble = signal<string | null>(null);
export const isConnected = signal(true);
export const trail = computed(() => trailOf(events.value));
export const isOpen = computed(() => {
  const state = snapshot.value?.state;
  return state !== undefined && state !== 'succeeded' && state !== 'failed';
});

/** Of this call; what the keypad sent in another one is over. */
const keyed = signal<SimulatorState>(noKeys);
export const simulator = computed(() =>
  keyed.value.session === callHeader.value?.session ? keyed.value : noKeys,
);

export function takeFrame(frame: MaskedFrame): void {
  switch (frame.kind) {
    case 'anew':
      forgetCall();
      callHeader.value = null;
      trouble.value = null;
      return;
    case 'call':
      forgetCall();
      callHeader.value = frame;
      return;
    case 'event':
      events.value = [...events.value, frame.event];
      return;
    case 'snapshot':
      snapshot.value = frame.snapshot;
      return;
    case 'exchange': {
      const others = exchanges.value.filter(({ number }) => number !== frame.exchange.number);
      exchanges.value = [...others, frame.exchange].sort((a, b) => a.number - b.number);
      return;
    }
    case 'clock':
      clock.value = frame.clock;
      return;
    case 'fault':
      scenario.value = frame.scenario;
      return;
    case 'trouble':
      trouble.value = frame.text;
      return;
  }
}

function forgetCall(): void {
  events.value = [];
  exchanges.value = [];
  clock.value = null;
  snapshot.value = null;
}

/** Two streams, two connections: what the one carries the other never does. */
export function listen(): void {
  const masked = new EventSource('/masked/stream');
  masked.onmessage = (message) => takeFrame(JSON.parse(message.data) as MaskedFrame);
  masked.onerror = () => {
    isConnected.value = false;
  };
  masked.onopen = () => {
    isConnected.value = true;
  };
  const zone = new EventSource('/simulator/stream');
  zone.onmessage = (message) => {
    keyed.value = JSON.parse(message.data) as SimulatorState;
  };
}
