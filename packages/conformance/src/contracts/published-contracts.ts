import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { JsonValue } from '@voicepay/spec';
import { parse } from 'yaml';
import type { JsonObject } from '../targets/connections/target.ts';
import type { Contract, HttpInteraction, Matchers, MessageInteraction } from './contract-file.ts';

/** The contracts by the name of their file, made of the examples of the specification's documents. */
export function publishedContracts(): Readonly<Record<string, Contract>> {
  return {
    'engine-connections.json': engineToConnections(),
    'zone-processor.json': zoneToProcessor(),
    'subscriber-session-events.json': subscriberToEvents(),
  };
}

const json = { 'content-type': 'application/json' };

/** A literal or a range would fail the next order: types and forms are what is agreed. */
export const startAnswerMatchers: Matchers = {
  '$.amount': { match: 'integer' },
  '$.currency': { match: 'regex', regex: '^[A-Z]{3}$' },
};

export const problemMatchers: Matchers = {
  '$.type': { match: 'regex', regex: '[A-Za-z0-9._:-]{1,128}$' },
  '$.title': { match: 'type' },
  '$.status': { match: 'integer' },
};

function engineToConnections(): Contract {
  const { paths } = specificationDocument('openapi/connections.yaml') as unknown as OpenApi;
  const example = (path: string, name: string) => requestExample(paths, path, name);
  const charge = paths['/start']?.post.responses?.['200']?.content['application/json'];
  const key = { 'session-reference-id': 'ps_example', 'idempotency-key': '"ps_example"' };
  const opened = { name: 'a session that start has opened', params: { session: 'ps_example' } };
  const acknowledged = { status: 204, statusIs: 'success' } as const;
  return {
    consumer: 'voicepay-engine',
    provider: 'voicepay-connections',
    interactions: [
      {
        description: 'start of a payable order',
        states: [{ name: 'an order that can be paid' }],
        path: '/start',
        headers: { ...json, ...key },
        body: example('/start', 'order'),
        answer: {
          status: 200,
          statusIs: 'success',
          contentType: 'application/json',
          body: pick(charge?.examples?.charge?.value as JsonObject, ['amount', 'currency']),
          matchers: startAnswerMatchers,
        },
      },
      {
        description: 'start of an order that is paid already',
        states: [{ name: 'an order that is paid already' }],
        path: '/start',
        headers: { ...json, 'session-reference-id': 'ps_2', 'idempotency-key': '"ps_2"' },
        body: example('/start', 'order'),
        fromState: { '$.order_id': 'order_id' },
        answer: {
          status: 409,
          statusIs: 'clientError',
          contentType: 'application/problem+json',
          body: { type: 'https://example.com/problems/already_paid', title: 'Paid', status: 409 },
          matchers: problemMatchers,
        },
      },
      outcome(
        'success of a session',
        '/success',
        example('/success', 'charged'),
        opened,
        acknowledged,
      ),
      outcome(
        'failure of a session',
        '/failure',
        // Another session: one session has one outcome.
        { ...example('/failure', 'declined'), session_reference_id: 'ps_example_2' },
        { ...opened, params: { session: 'ps_example_2' } },
        acknowledged,
      ),
    ],
  };
}

export function outcome(
  description: string,
  path: string,
  body: JsonValue,
  state: HttpInteraction['states'][number],
  answer: HttpInteraction['answer'],
): HttpInteraction {
  return { description, states: [state], path, headers: json, body, answer };
}

/** No issuer has this number; whoever verifies gives a published test card by the provider state. */
const noCard = '000000000000';

function zoneToProcessor(): Contract {
  const payment = {
    transaction_id: 'pay_example',
    cardnumber: noCard,
    cvv: '123',
    expiry_month: '12',
    expiry_year: '34',
    postal_code: '12345',
    currency_code: 'USD',
    description: 'Order #10482',
    parameters: { invoice_id: 'INV-10482' },
  };
  const id: Matchers = { '$.charge_id': { match: 'type' } };
  const one = (
    description: string,
    state: string,
    body: JsonObject,
    answer: Omit<HttpInteraction['answer'], 'status' | 'statusIs' | 'contentType'>,
  ): HttpInteraction => ({
    description,
    states: [{ name: state }],
    path: '/payments',
    headers: { ...json, 'idempotency-key': '"pay_example"' },
    body,
    fromState: { '$.cardnumber': 'cardnumber' },
    answer: { status: 200, statusIs: 'success', contentType: 'application/json', ...answer },
  });
  const charge = { method: 'charge', ...payment, amount: '42.00' };
  return {
    consumer: 'voicepay-zone',
    provider: 'voicepay-processor',
    interactions: [
      one('a charge that is approved', 'a card that is approved', charge, {
        body: { charge_id: 'ch_example' },
        matchers: id,
      }),
      one('a charge that is declined', 'a card that is declined', charge, {
        body: { error_code: 'insufficient_funds' },
        matchers: { '$.error_code': { match: 'regex', regex: '^[A-Za-z0-9._:-]{1,128}$' } },
      }),
      one(
        'a tokenization that is approved',
        'a card that is approved',
        { method: 'tokenize', ...payment, token_type: 'one-time' },
        { body: { token_id: 'tok_example' }, matchers: { '$.token_id': { match: 'type' } } },
      ),
    ],
  };
}

function subscriberToEvents(): Contract {
  const { components } = specificationDocument(
    'asyncapi/session-events.yaml',
  ) as unknown as AsyncApi;
  const interactions = Object.values(components.messages).map(({ name, examples }) => {
    const contents = examples[0]?.payload as JsonObject;
    return {
      description: name,
      states: [{ name: 'a session' }],
      contents,
      contentType: 'application/cloudevents+json',
      matchers: eventMatchers(contents),
    } satisfies MessageInteraction;
  });
  return { consumer: 'voicepay-subscriber', provider: 'voicepay-engine-events', interactions };
}

/** The type is agreed to the letter; ids, times and texts by their form. */
function eventMatchers(event: JsonObject): Matchers {
  return {
    '$.id': { match: 'type' },
    '$.source': { match: 'type' },
    '$.subject': { match: 'regex', regex: '^[A-Za-z0-9._:-]{1,128}$' },
    '$.time': { match: 'regex', regex: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' },
    '$.sequence': { match: 'regex', regex: '^\\d{10}$' },
    ...(event.data === undefined ? {} : { '$.data': { match: 'type' } }),
  };
}

interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly post: Operation }>>;
}
interface Operation {
  readonly requestBody: { readonly content: Readonly<Record<string, MediaType>> };
  readonly responses?: Readonly<
    Record<string, { readonly content: Readonly<Record<string, MediaType>> }>
  >;
}
interface MediaType {
  readonly examples?: Readonly<Record<string, { readonly value: JsonValue }>>;
}
interface AsyncApi {
  readonly components: {
    readonly messages: Readonly<
      Record<
        string,
        { readonly name: string; readonly examples: readonly { payload: JsonValue }[] }
      >
    >;
  };
}

function requestExample(paths: OpenApi['paths'], path: string, name: string): JsonObject {
  const media = paths[path]?.post.requestBody.content['application/json'];
  const value = media?.examples?.[name]?.value;
  if (value === undefined) throw new Error(`no example ${name} of ${path}`);
  return value as JsonObject;
}

function pick(value: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.map((key) => [key, value[key] as JsonValue]));
}

function specificationDocument(file: string): JsonObject {
  const entry = createRequire(import.meta.url).resolve('@voicepay/spec');
  return parse(readFileSync(new URL(`../${file}`, `file://${entry}`), 'utf8')) as JsonObject;
}
