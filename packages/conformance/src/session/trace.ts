import type { SessionEvent, SessionSnapshot } from '@voicepay/spec';
import type { PeerCall } from '../peers/peer-call.ts';
import type { EngineAnswer } from '../targets/engine/target.ts';
import type { Exchange } from '../verdict/result.ts';
import type { Action } from './action.ts';
import type { SessionPlan } from './session-plan.ts';

/** One action and everything that was seen of the engine until it was quiet again. */
export interface Step {
  readonly action: Action | { readonly kind: 'open' | 'gather' };
  readonly story: string;
  /** The answer to the action's own request, where it is one. */
  readonly answer?: EngineAnswer;
  /** Events that appeared, by sequence. */
  readonly events: readonly SessionEvent[];
  /** Calls that arrived at the harness, in order. */
  readonly calls: readonly PeerCall[];
  /** The session after the step; absent when the engine gave none. */
  readonly snapshot?: SessionSnapshot;
  /** Virtual milliseconds since the opening, after the step. */
  readonly atMs: number;
}

/** A whole session as it was seen from outside. Checks judge it; nothing else is evidence. */
export interface Trace {
  readonly plan: SessionPlan;
  readonly conversationId: string;
  /** Empty when the opening was refused. */
  readonly sessionId: string;
  readonly steps: readonly Step[];
  readonly exchanges: readonly Exchange[];
}

export function eventsOf(trace: Trace): readonly SessionEvent[] {
  return trace.steps.flatMap((step) => step.events);
}

export function callsOf(trace: Trace): readonly PeerCall[] {
  return trace.steps.flatMap((step) => step.calls);
}

export function storyOf(trace: Trace): readonly string[] {
  return trace.steps.map((step) => step.story);
}
