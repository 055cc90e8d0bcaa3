import type { CaptureCommand, SessionEvent } from '@voicepay/spec';
import type { PeerCall } from '../peers/peer-call.ts';
import { commandOf } from '../peers/session-peers.ts';
import type { Step, Trace } from './trace.ts';

/** Reading a trace: small questions that many rules ask. */

export type EventType = SessionEvent['type'];

/** The data of an event, without trust in its shape. */
export function dataOf(event: SessionEvent | undefined): Readonly<Record<string, unknown>> {
  const data: unknown = event?.data;
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}

export function eventsNamed(step: Step, type: EventType): readonly SessionEvent[] {
  return step.events.filter((event) => event.type === type);
}

/** Names of the messages said in a step, in order. */
export function saidIn(step: Step): readonly string[] {
  return eventsNamed(step, 'message.said').map((event) => String(dataOf(event).message));
}

export interface SentCommand {
  readonly call: PeerCall;
  readonly command: CaptureCommand;
}

/** Commands to the zone in a step, in order of arrival. */
export function commandsIn(step: Step): readonly SentCommand[] {
  return step.calls.flatMap((call) => {
    const command = commandOf(call);
    return command === undefined ? [] : [{ call, command }];
  });
}

export function commandsOf(trace: Trace): readonly SentCommand[] {
  return trace.steps.flatMap(commandsIn);
}

/** Outcome calls of a trace, in order of arrival. */
export function outcomesOf(trace: Trace): readonly PeerCall[] {
  return trace.steps
    .flatMap((step) => step.calls)
    .filter((call) => call.peer === 'success' || call.peer === 'failure');
}

/** The snapshot before step `index`, when there is one. */
export function snapshotBefore(trace: Trace, index: number) {
  return index === 0 ? undefined : trace.steps[index - 1]?.snapshot;
}

/** Whether the engine took a signal or an opening: a 2xx answer. */
export function isTaken(step: Step): boolean {
  const { answer } = step;
  return answer?.kind === 'answer' && answer.status >= 200 && answer.status < 300;
}

export function statusOf(step: Step): number | undefined {
  return step.answer?.kind === 'answer' ? step.answer.status : undefined;
}

/** The JSON object of a text, or an empty one. */
export function objectOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // No JSON: nothing to read.
  }
  return {};
}

/** Whether the session had ended before step `index`. */
export function endedBefore(trace: Trace, index: number): boolean {
  return trace.steps
    .slice(0, index)
    .some((s) =>
      s.events.some((e) => e.type === 'session.succeeded' || e.type === 'session.failed'),
    );
}

/** The JSON object of a step's answer, or an empty one. */
export function jsonIn(step: Step): Readonly<Record<string, unknown>> {
  return step.answer?.kind === 'answer' ? objectOf(step.answer.body) : {};
}
