/** A counterexample as steps to go through: its exchanges, with where they say the session is. */
import type { CheckResult, Exchange, Run } from '@voicepay/conformance';

export interface ReplayStep {
  readonly exchange: Exchange;
  /** The state that the answer tells of, and its field; empty when it tells of none. */
  readonly place: string;
  readonly isPaused: boolean;
}

/** What did not hold, worst first, as far as there is something to show. */
export function failuresOf(run: Run): readonly CheckResult[] {
  const order = ['failed', 'warned', 'ambiguous', 'harness_error', 'environment_error'];
  return run.results
    .filter(({ status }) => order.includes(status))
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

export function stepsOf(result: CheckResult): readonly ReplayStep[] {
  let place = '';
  let isPaused = false;
  return (result.counterexample?.exchanges ?? []).map((exchange) => {
    const told = placeIn(exchange.responseBody);
    if (told !== null) ({ place, isPaused } = told);
    return { exchange, place, isPaused };
  });
}

/** Which line of its story and which of its exchanges a failure shows at, where the run says it. */
export function placesOf({ counterexample }: CheckResult): {
  readonly step: number | null;
  readonly exchange: number | null;
} {
  const within = (index: number | undefined, length: number) =>
    Number.isInteger(index) && Number(index) >= 0 && Number(index) < length ? Number(index) : null;
  const { story = [], exchanges = [], wrongStep, wrongExchange } = counterexample ?? {};
  return {
    step: within(wrongStep, story.length),
    exchange: within(wrongExchange, exchanges.length),
  };
}

const states = [
  'starting',
  'announcing',
  'collecting',
  'confirming',
  'processing',
  'succeeded',
  'failed',
];

/** A snapshot, or a refusal that names the state. */
function placeIn(body: string | undefined): { place: string; isPaused: boolean } | null {
  if (body === undefined) return null;
  try {
    const value = JSON.parse(body) as { state?: unknown; field?: unknown; paused?: unknown } | null;
    if (typeof value?.state !== 'string' || !states.includes(value.state)) return null;
    const field = typeof value.field === 'string' ? value.field : 'card_number';
    const place = value.state === 'collecting' ? field : value.state;
    return { place, isPaused: value.paused === true };
  } catch {
    return null;
  }
}
