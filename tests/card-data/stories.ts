import { cardNumberLengths } from '@voicepay/pci-sim';
import {
  type Caller,
  type CallerLine,
  type CallerStep,
  connectionLine,
  eventLine,
  hangsUp,
  perform,
  presses,
  requestLine,
  toneLine,
  typesLikeAPerson,
  waits,
} from '@voicepay/pci-sim/caller';
import type { TestCard } from '@voicepay/pci-sim/test-cards';
import type { Pool } from 'undici';

/** Everything that the engine's side shows of a session while it runs. */
export type Show = (sink: string, content: string) => void;

export interface Peers {
  readonly engine: Pool;
  readonly zone: Pool;
  readonly zoneUrl: string;
  readonly functionConfiguration: object;
  readonly show: Show;
  readonly random: () => number;
}

/** What the engine hears of the caller, and how the keys of the caller travel. */
interface Call {
  readonly card: TestCard;
  readonly other: TestCard;
  readonly random: () => number;
  signal(type: string): Promise<void>;
  /** Performs the steps once the zone collects the field. */
  enter(field: string, steps: readonly CallerStep[]): Promise<void>;
  /** Enters whatever is asked for, up to the summary, and confirms it. */
  pay(card: TestCard): Promise<void>;
}

type Story = (call: Call) => Promise<void>;

/** A number of its brand's longest length submits itself: nobody presses `#` after it. */
const keysOf = ({ number, brand }: TestCard) =>
  number.length === cardNumberLengths(brand).at(-1) ? number : `${number}#`;

const withWrongCheckDigit = (card: TestCard): TestCard => {
  const checkDigit = (Number(card.number.at(-1)) + 1) % 10;
  return { ...card, number: card.number.slice(0, -1) + checkDigit };
};

export const stories = {
  pays: (call) => call.pay(call.card),
  'presses a wrong number first': async (call) => {
    await call.enter('card_number', presses(keysOf(withWrongCheckDigit(call.card))));
    await call.pay(call.card);
  },
  'asks in the middle of the number': async (call) => {
    await call.enter('card_number', presses(call.card.number.slice(0, 11)));
    await call.signal('ask');
    await call.signal('resume');
    await call.pay(call.card);
  },
  'switches to another card': async (call) => {
    await call.enter('card_number', presses(keysOf(call.card)));
    await call.enter('expiration_date', presses('12'));
    await call.signal('switch_card');
    await call.pay(call.other);
  },
  cancels: async (call) => {
    await call.enter('card_number', presses(keysOf(call.card)));
    await call.enter('expiration_date', presses('123'));
    await call.signal('cancel');
  },
  'hangs up': (call) =>
    call.enter('card_number', [...presses(call.card.number.slice(0, 13)), ...hangsUp()]),
  'falls silent': (call) =>
    call.enter('card_number', [...presses(call.card.number.slice(0, 11)), ...waits(600)]),
} satisfies Record<string, Story>;

export type StoryName = keyof typeof stories;

/** No caller runs out of time because the machine is busy... */
const patient = { first_digit_timeout_seconds: 300, inter_digit_timeout_seconds: 60 };
/** ...but for the one who falls silent, whose only attempt ends after a third of a second. */
const impatient = { per_field_retry_limit: 0, inter_digit_timeout_seconds: 0.3 };

export const doors = {
  requests: requestLine,
  connection: connectionLine,
  'telephone events': eventLine,
  tones: (url, session, pass) => toneLine(url, session, pass, 'PCMU', () => 0.3),
} satisfies Record<
  string,
  (url: string, session: string, pass: (ms: number) => Promise<void>) => unknown
>;

export type DoorName = keyof typeof doors;

/** Real callers need a hundred milliseconds a key; these are ten times as fast. */
const pass = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / 10));
const json = { 'content-type': 'application/json' };

/** One session from its opening to its end; gives the state it ended in and the reason. */
export async function tell(
  peers: Peers,
  plan: { story: StoryName; door: DoorName; card: TestCard; other: TestCard; params: object },
  conversation: string,
): Promise<string> {
  const { engine, zone, show, random } = peers;
  const ask = async (pool: Pool, method: 'GET' | 'POST', path: string, body?: object) => {
    const text = body === undefined ? null : JSON.stringify(body);
    const answer = await pool.request({ method, path, headers: json, body: text });
    const content = await answer.body.text();
    const kind = answer.statusCode >= 400 ? 'errors' : method === 'GET' ? 'snapshots' : 'answers';
    show(`${pool === engine ? 'engine' : 'zone'} ${kind}`, content);
    return content;
  };
  const limits = plan.story === 'falls silent' ? impatient : patient;
  const opened = await ask(engine, 'POST', '/sessions', {
    conversation_id: conversation,
    channel: 'voice',
    function: { ...peers.functionConfiguration, limits },
    params: plan.params,
  });
  const id: string = JSON.parse(opened).session_reference_id;
  const signal = async (body: object) => {
    await ask(engine, 'POST', `/sessions/${id}/signals`, body);
  };
  const until = async (holds: (now: Record<string, unknown>) => boolean | Promise<boolean>) => {
    const givenUpAt = performance.now() + 120_000;
    for (;;) {
      const now = JSON.parse(await ask(engine, 'GET', `/sessions/${id}`));
      if (await holds(now)) return now;
      if (performance.now() > givenUpAt) {
        throw new Error(
          `a caller who ${plan.story} by ${plan.door} is stuck: ${JSON.stringify(now)}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const line: CallerLine = await doors[plan.door](peers.zoneUrl, id, pass);
  const hangUp = () => signal({ type: 'hang_up' });
  const caller: Caller = { line, heldMs: 60, pauseMs: 60, hangUp };
  let entered = 0;
  const enter = async (field: string, steps: readonly CallerStep[]) => {
    // The command is on its way to the zone; no caller is fast enough to come before it. Keys of
    // the command before may be on their way too: this one has a number of its own.
    await until(async (now) => {
      if (now.field !== field || !(Number(now.collect) > entered)) return false;
      const held = JSON.parse(await ask(zone, 'GET', `/captures/${id}`));
      if (held.collect !== now.collect) return false;
      entered = held.collect;
      return true;
    });
    await perform(caller, steps);
  };
  const pay = async (card: TestCard) => {
    const typed = (keys: string) => typesLikeAPerson(keys, random, 200);
    await enter('card_number', typed(keysOf(card)));
    await enter('expiration_date', typed('1230'));
    await enter('security_code', typed(card.securityCode));
    await enter('postal_code', typed('94105#'));
    const { summary_id } = await until((now) => now.state === 'confirming');
    await signal({ type: 'confirm', summary_id });
  };
  await until((now) => now.state === 'announcing');
  await signal({ type: 'confirm', summary_id: 'none' });
  await signal({ type: 'proceed' });
  const { card, other } = plan;
  await stories[plan.story]({
    card,
    other,
    random,
    signal: (type) => signal({ type }),
    enter,
    pay,
  });
  const ended = await until((now) => now.state === 'succeeded' || now.state === 'failed');
  await ask(zone, 'GET', `/captures/${id}`);
  await ask(zone, 'GET', `/captures/${id}/none`);
  show('session events', await ask(engine, 'GET', `/sessions/${id}/events`));
  if (plan.story !== 'hangs up') await line.close();
  return ended.failed_reason === undefined ? ended.state : ended.failed_reason;
}
