import type { Output, Transition } from '@voicepay/spec';
import { restartInputs } from './restart-inputs.ts';

/** What has happened on a way, as far as it decides which inputs the surroundings can produce. */
export interface History {
  readonly startOpen: boolean;
  readonly collectSent: boolean;
  readonly processSent: boolean;
  /** The latest input made the engine send a command whose answer can still be chosen. */
  readonly commandJustSent: boolean;
  readonly startDeadlinePassed: boolean;
  readonly sessionDeadlinePassed: boolean;
  readonly processingDeadlinePassed: boolean;
}

export const newHistory: History = {
  startOpen: true,
  collectSent: false,
  processSent: false,
  commandJustSent: false,
  startDeadlinePassed: false,
  sessionDeadlinePassed: false,
  processingDeadlinePassed: false,
};

const answersOfStart = ['start_ok', 'start_refused', 'start_invalid'];
const zoneAnswers = ['zone_refused', 'zone_unreachable'];
const factsOfEntries = [
  'accepted',
  'rejected_invalid',
  'rejected_unacceptable',
  'stalled',
  'accepted_late',
  'rejected_late',
  'stalled_late',
  'noted',
  'approved_other_key',
];
const factsOfProcessing = ['approved', 'declined', 'errored'];

/** Whether the harness, playing everybody else, can produce this input after this history. */
export function isProducible(input: string, history: History): boolean {
  if (answersOfStart.includes(input)) return history.startOpen && !history.startDeadlinePassed;
  if (input === 'start_timed_out') return history.startOpen && !history.startDeadlinePassed;
  if (factsOfEntries.includes(input)) return history.collectSent;
  if (factsOfProcessing.includes(input)) return history.processSent;
  if (input === 'processing_timeout')
    return history.processSent && !history.processingDeadlinePassed;
  if (input === 'session_timeout') return !history.sessionDeadlinePassed;
  if (zoneAnswers.includes(input)) return history.commandJustSent;
  return true;
}

export function historyAfter(history: History, input: string, transition: Transition): History {
  const commands = transition.outputs.filter((output) => output.kind === 'command');
  const sent = (name: string) => commands.some((output: Output) => output.name === name);
  const answered =
    answersOfStart.includes(input) || input === 'start_timed_out' || restartInputs.includes(input);
  return {
    startOpen: history.startOpen && !answered,
    collectSent: history.collectSent || sent('collect'),
    processSent: history.processSent || sent('process'),
    commandJustSent: transition.cell === 'move' && commands.length > 0,
    startDeadlinePassed: history.startDeadlinePassed || passes(input, 'start_timed_out'),
    sessionDeadlinePassed: history.sessionDeadlinePassed || passes(input, 'session_timeout'),
    processingDeadlinePassed:
      history.processingDeadlinePassed || passes(input, 'processing_timeout'),
  };
}

/** Deadlines lie in the order start, session, processing: a later one takes the earlier ones along. */
const deadlines = ['start_timed_out', 'session_timeout', 'processing_timeout'];

function passes(input: string, deadline: string): boolean {
  return deadlines.includes(input) && deadlines.indexOf(input) >= deadlines.indexOf(deadline);
}
