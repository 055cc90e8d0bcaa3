import { type RequirementId, writeJson } from '@voicepay/spec';
import type { JsonObject, OutcomeName } from '../../../targets/connections/target.ts';
import { expectAcknowledged, inAspect, outcomeChecks } from '../define.ts';
import {
  type Dialogue,
  describeAnswer,
  isRefusal,
  type OpenedSession,
  outcomeBody,
  webhookIdOf,
} from '../dialogue.ts';
import { signatureOf } from '../signature.ts';
import { blockedBy } from '../stop.ts';
import { assertTaken, expectNoEffect } from './effects.ts';

/** What a case signs with, and may change before it is sent. */
interface Attempt {
  readonly keys: readonly Uint8Array[];
  readonly id: string;
  readonly seconds: number;
  readonly body: string;
}

type Headers = Record<string, string | undefined>;

interface SignedCase {
  readonly name: string;
  readonly headers: (attempt: Attempt) => Headers;
  /** The bytes that are sent, when they are not the ones that were signed. */
  readonly sent?: (body: string) => string;
  /** The bytes that are signed and sent, when they are not the usual ones. */
  readonly written?: (body: string) => string;
  /** The outcome has been applied before, rightly signed. */
  readonly applied?: boolean;
}

function headersOf(attempt: Attempt, signature: string, seconds = attempt.seconds): Headers {
  return { 'webhook-signature': signature, 'webhook-timestamp': String(seconds) };
}

function valid(attempt: Attempt, seconds = attempt.seconds): string {
  const key = attempt.keys[0] as Uint8Array;
  return signatureOf(key, attempt.id, seconds, attempt.body);
}

const strangeKey = Buffer.from('conformance-tests-another-secret');
const at = (offset: number) => (attempt: Attempt) =>
  headersOf(attempt, valid(attempt, attempt.seconds + offset), attempt.seconds + offset);
const signedBy = (make: (attempt: Attempt) => string) => (attempt: Attempt) =>
  headersOf(attempt, make(attempt));

const accepted: readonly SignedCase[] = [
  { name: 'one signature', headers: signedBy((a) => valid(a)) },
  {
    name: 'a valid one after another secret',
    headers: signedBy((a) => `${stranger(a)} ${valid(a)}`),
  },
  {
    name: 'a valid one before another secret',
    headers: signedBy((a) => `${valid(a)} ${stranger(a)}`),
  },
  { name: 'a valid one after an unknown version', headers: signedBy((a) => `v9,AAAA ${valid(a)}`) },
  { name: 'a valid one after garbage', headers: signedBy((a) => `v1,%%% ${valid(a)}`) },
  { name: '290 seconds old', headers: at(-290) },
  { name: '290 seconds ahead', headers: at(290) },
];

/** Base64 tells upper from lower case; a database that compares it may not. */
function otherCase(signature: string): string {
  const swapped = signature
    .slice(3)
    .replaceAll(/[a-zA-Z]/g, (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()));
  return `v1,${swapped}`;
}

function stranger(attempt: Attempt): string {
  return signatureOf(strangeKey, attempt.id, attempt.seconds, attempt.body);
}

const refused: readonly SignedCase[] = [
  { name: 'no signature', headers: (a) => ({ ...at(0)(a), 'webhook-signature': undefined }) },
  { name: 'no timestamp', headers: (a) => ({ ...at(0)(a), 'webhook-timestamp': undefined }) },
  { name: 'no id', headers: (a) => ({ ...at(0)(a), 'webhook-id': undefined }) },
  { name: 'an empty signature', headers: signedBy(() => '') },
  { name: 'a version and nothing else', headers: signedBy(() => 'v1,') },
  { name: 'no version', headers: signedBy((a) => valid(a).slice(3)) },
  { name: 'of an unknown version', headers: signedBy((a) => valid(a).replace('v1', 'v9')) },
  { name: 'of letters in the other case', headers: signedBy((a) => otherCase(valid(a))) },
  { name: 'no base64', headers: signedBy(() => 'v1,not base64 at all') },
  { name: 'cut short', headers: signedBy((a) => valid(a).slice(0, 20)) },
  { name: 'by another secret', headers: signedBy(stranger) },
  {
    name: 'by another secret, of an outcome that was applied before',
    headers: signedBy(stranger),
    applied: true,
  },
  { name: 'of another id', headers: signedBy((a) => valid({ ...a, id: `${a.id}x` })) },
  { name: 'of another time', headers: (a) => headersOf(a, valid(a, a.seconds - 1)) },
  { name: 'of another body', headers: at(0), sent: (body) => body.replace('4242', '4243') },
];

const stale: readonly SignedCase[] = [
  { name: '310 seconds old', headers: at(-310) },
  { name: 'a day old', headers: at(-86_400) },
  { name: '310 seconds ahead', headers: at(310) },
  { name: 'a day ahead', headers: at(86_400) },
];

const spaced = (body: string) => body.replaceAll('":', '" :\t').replace('{', '{\n  ');
const escaped = (body: string) => body.replace('"visa"', '"\\u0076isa"');

const rawAccepted: readonly SignedCase[] = [
  { name: 'unusual blanks', headers: at(0), written: spaced },
  { name: 'unusual escapes', headers: at(0), written: escaped },
];
const rawRefused: readonly SignedCase[] = [
  { name: 'blanks added after signing', headers: at(0), sent: spaced },
  { name: 'escapes changed after signing', headers: at(0), sent: escaped },
];

async function send(
  dialogue: Dialogue,
  outcome: OutcomeName,
  session: OpenedSession,
  signed: SignedCase,
) {
  const { clock } = dialogue.line;
  const id = webhookIdOf(session.id, outcome);
  const plain = await dialogue.wireBody(outcome, writeJson(outcomeBody(outcome, session)));
  const body = signed.written === undefined ? plain : signed.written(plain);
  const seconds = Math.floor(clock.now() / 1_000);
  const headers = signed.headers({ keys: dialogue.target.signingKeys, id, seconds, body });
  const raw = signed.sent === undefined ? body : signed.sent(body);
  dialogue.tell(`Start opens the session. The outcome is signed: ${signed.name}.`);
  return dialogue.deliver(outcome, session, { raw, headers });
}

function accepts(requirement: RequirementId, cases: readonly SignedCase[], hint: string) {
  return outcomeChecks(requirement, ({ forEach }, outcome) =>
    forEach(cases, { shown: '2xx to valid signatures' }, async (signed, dialogue, variables) => {
      const exchange = await send(dialogue, outcome, await dialogue.open(variables), signed);
      const complaint = expectAcknowledged(exchange, `a valid signature (${signed.name})`);
      return complaint === undefined ? undefined : { ...complaint, hint };
    }),
  );
}

/** Whoever takes a strange secret verifies nothing, and fails that requirement alone. */
async function assertVerifies(dialogue: Dialogue, outcome: OutcomeName, variables: JsonObject) {
  dialogue.beginTwin();
  const session = await dialogue.open(variables);
  const bad = { name: 'by another secret', headers: signedBy(stranger) };
  if (isRefusal(await send(dialogue, outcome, session, bad))) return;
  throw blockedBy('report:refuses-bad-signatures', 'a signature by another secret is accepted');
}

function refuses(requirement: RequirementId, cases: readonly SignedCase[], hint: string) {
  return outcomeChecks(requirement, ({ forEach }, outcome) =>
    forEach(cases, { shown: '4xx' }, async (signed, dialogue, variables) => {
      const session = await dialogue.open(variables);
      if (signed.applied === true) assertTaken(await dialogue.deliver(outcome, session));
      const exchange = await send(dialogue, outcome, session, signed);
      const isOwn = requirement === 'report:refuses-bad-signatures';
      if (isRefusal(exchange)) {
        if (!isOwn || signed.applied === true) return undefined;
        return expectNoEffect(dialogue, session.id, `a ${outcome} (signed: ${signed.name})`);
      }
      if (!isOwn) await assertVerifies(dialogue, outcome, variables);
      const actual = describeAnswer(exchange.answer);
      return { expected: `4xx (${signed.name})`, actual, hint };
    }),
  );
}

/** The survey has shown the twin of every case here: the same outcome, rightly signed, is taken. */
export const acceptsValidSignatures = accepts(
  'report:accepts-valid-signatures',
  accepted,
  'one match in the list that the blanks of webhook-signature make is enough, and 300 s either way',
);

export const refusesBadSignatures = refuses(
  'report:refuses-bad-signatures',
  refused,
  'verify before anything else, with a library of standardwebhooks.com',
);

export const refusesStaleTimestamps = refuses(
  'report:refuses-stale-timestamps',
  stale,
  'refuse a webhook-timestamp more than 300 s from now',
);

const asReceived = 'verify the bytes as received, before any JSON parser';

export const verifiesTheRawBytes = [
  ...accepts('report:verifies-the-raw-bytes', rawAccepted, asReceived),
  ...inAspect('altered', refuses('report:verifies-the-raw-bytes', rawRefused, asReceived)),
];
