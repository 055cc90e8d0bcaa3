import type { CardBrand, FieldError } from '@voicepay/spec';
import type { PeerAnswer } from '../peers/peer-call.ts';

/** Everything that the harness can do to an open session. */
export type Action =
  /** Lets the held start call have its answer. */
  | { readonly kind: 'start_answer'; readonly what: string; readonly answer: PeerAnswer }
  | { readonly kind: 'signal'; readonly signal: PlainSignal }
  | { readonly kind: 'confirm'; readonly which: 'latest' | 'earlier' | 'unknown' }
  | { readonly kind: 'fact'; readonly fact: EntryFact; readonly current: boolean }
  | { readonly kind: 'processed'; readonly result: ProcessorResult; readonly key: 'own' | 'other' }
  | { readonly kind: 'advance'; readonly ms: number }
  | { readonly kind: 'snapshot' }
  /** Kills the engine without warning and starts it again. */
  | { readonly kind: 'restart'; readonly zone: ZoneAfterRestart }
  | { readonly kind: 'raw'; readonly what: string; readonly path: string; readonly body: string };

/** What the zone answers an engine that comes back. */
export type ZoneAfterRestart = 'kept' | 'lost' | 'useless';

export type PlainSignal = 'proceed' | 'ask' | 'resume' | 'switch_card' | 'cancel' | 'hang_up';

export type EntryFact =
  | { readonly fact: 'started' }
  | { readonly fact: 'digits'; readonly count: number }
  | { readonly fact: 'accepted'; readonly card?: { brand: CardBrand; last4: string } }
  | { readonly fact: 'rejected'; readonly error: FieldError }
  | { readonly fact: 'stalled' };

export type ProcessorResult =
  | {
      readonly status: 'approved';
      readonly transaction_id?: string | null;
      readonly token_id?: string | null;
    }
  | { readonly status: 'declined' | 'errored'; readonly code: string };

/** An action in plain words, for the story of a counterexample. */
export function tell(action: Action): string {
  switch (action.kind) {
    case 'start_answer':
      return `start answers: ${action.what}`;
    case 'signal':
      return signalWords[action.signal];
    case 'confirm':
      return `caller confirms ${action.which === 'latest' ? 'the summary just read' : action.which === 'earlier' ? 'an earlier summary' : 'a summary that was never read'}`;
    case 'fact':
      return `zone reports${action.current ? '' : ', for an entry that is over'}: ${tellFact(action.fact)}`;
    case 'processed':
      return `zone reports${action.key === 'own' ? '' : ', for another key'}: the processor ${tellResult(action.result)}`;
    case 'advance':
      return `${action.ms / 1000} s pass`;
    case 'snapshot':
      return 'somebody reads the snapshot';
    case 'restart':
      return `engine is killed and comes back; the zone ${zoneWords[action.zone]}`;
    case 'raw':
      return action.what;
  }
}

const zoneWords: Record<ZoneAfterRestart, string> = {
  kept: 'holds what it held',
  lost: 'has lost what was captured',
  useless: 'says nothing of use',
};

const signalWords: Record<PlainSignal, string> = {
  proceed: 'caller agrees to begin',
  ask: 'caller asks a question',
  resume: 'agent resumes',
  switch_card: 'caller wants another card',
  cancel: 'caller cancels',
  hang_up: 'caller hangs up',
};

function tellFact(fact: EntryFact): string {
  switch (fact.fact) {
    case 'accepted':
      return fact.card === undefined
        ? 'entry accepted'
        : `entry accepted, ${fact.card.brand} ending ${fact.card.last4}`;
    case 'rejected':
      return `entry rejected, ${fact.error}`;
    case 'stalled':
      return 'no complete entry in time';
    case 'started':
      return 'entry started';
    case 'digits':
      return `${fact.count} digits so far`;
  }
}

function tellResult(result: ProcessorResult): string {
  return result.status === 'approved' ? 'approved' : `${result.status} (${result.code})`;
}
