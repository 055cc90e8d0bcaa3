import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './processes.mjs';

/** The versions that run on Node 20. They are tools to compare with, not dependencies. */
const packages = ['specmatic@2.55.1', 'dredd@14.1.0', '@pact-foundation/pact@16.5.0'];
const quiet = { PACT_DO_NOT_TRACK: 'true', DO_NOT_TRACK: '1', npm_config_yes: 'false' };

/** Installs the peers into a folder and writes what each needs to know of the three endpoints. */
export async function installPeers(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"name":"bench","private":true,"type":"module"}\n');
  if (!existsSync(join(folder, 'node_modules'))) {
    const installed = await run('npm', ['install', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
      timeoutMs: 600_000,
    });
    if (installed.code !== 0) throw new Error(`npm install: ${installed.output.slice(-400)}`);
  }
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(openApi, null, 2));
  const refusals = JSON.stringify(withRefusals(openApi), null, 2);
  writeFileSync(join(folder, 'openapi-with-refusals.json'), refusals);
  writeFileSync(join(folder, 'pact.json'), JSON.stringify(pact, null, 2));
  writeFileSync(join(folder, 'verify-pact.mjs'), verifyPact);
}

/** How many failures a tool reports, how many requests it says it sent, and how long it took. */
export const peers = {
  specmatic: async (folder, url) => {
    const { hostname, port } = new URL(url);
    const args = [
      'specmatic',
      'test',
      'openapi-with-refusals.json',
      `--host=${hostname}`,
      `--port=${port}`,
    ];
    const ended = await run('npx', args, {
      cwd: folder,
      env: { ...quiet, SPECMATIC_GENERATIVE_TESTS: 'true' },
    });
    const tally = /Tests run: (\d+), Successes: (\d+), Failures: (\d+)/.exec(ended.output);
    // Its exit code is 0 whatever it found.
    return { ...ended, requests: Number(tally?.[1] ?? 0), failures: Number(tally?.[3] ?? 1) };
  },
  dredd: async (folder, url) => {
    const args = ['dredd', 'openapi.json', url, '--loglevel=error'];
    const ended = await run('npx', args, { cwd: folder, env: quiet });
    return { ...ended, requests: 3, failures: ended.code === 0 ? 0 : 1 };
  },
  pact: async (folder, url) => {
    const ended = await run(process.execPath, ['verify-pact.mjs', url], {
      cwd: folder,
      env: quiet,
    });
    return { ...ended, requests: 3, failures: ended.code === 0 ? 0 : 1 };
  },
};

const verifyPact = `import { Verifier } from '@pact-foundation/pact';
const providerBaseUrl = process.argv[2];
await new Verifier({ providerBaseUrl, pactUrls: ['pact.json'], logLevel: 'error' }).verifyProvider();
`;

const order = { order_id: '10482', email: 'caller@example.com' };
const echo = { invoice_id: 'INV-10482' };
const success = {
  session_reference_id: 'ps_bench_1'.padEnd(128, '-'),
  ...order,
  transaction_id: 'ch_bench',
  token_id: null,
  processor_parameters: echo,
  card_brand: 'visa',
  card_last4: '4242',
};
const failure = {
  session_reference_id: 'ps_bench_2'.padEnd(128, '-'),
  ...order,
  processor_parameters: echo,
  failed_reason: 'declined',
  last_error: 'insufficient_funds',
};
const answer = {
  amount: 4200,
  currency: 'USD',
  description: 'Order #10482',
  processor_parameters: { ...echo, min_postal_code_length: 5 },
};

const text = { type: 'string' };
const parameters = { type: 'object' };
// Any JSON value: set variables have no types of their own.
// As long as may be: short ones that are drawn at random collide, and a session has one outcome.
const sessionReference = { type: 'string', pattern: '^[A-Za-z0-9._:-]{128}$' };
const setVariables = { order_id: {}, email: {} };
const brands = [
  'visa',
  'mastercard',
  'amex',
  'discover',
  'diners-club',
  'jcb',
  'maestro',
  'unionpay',
];
const settings = {
  min_postal_code_length: { type: 'integer', minimum: 0, maximum: 10 },
  is_postal_code_required: { type: 'boolean' },
  is_security_code_required: { type: 'boolean' },
  valid_card_types: { type: 'array', minItems: 1, items: { type: 'string', enum: brands } },
  allowed_payment_types: { type: 'array', minItems: 1, items: text },
  token_type: { type: 'string', enum: ['one-time', 'reusable', 'payment-method'] },
};
const outcome = (example, properties) => ({
  post: {
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['session_reference_id', 'processor_parameters'],
            properties: {
              session_reference_id: sessionReference,
              ...setVariables,
              processor_parameters: parameters,
              card_brand: { type: 'string', enum: brands },
              card_last4: { type: 'string', pattern: '^[0-9]{4}$' },
              ...properties,
            },
          },
          example,
        },
      },
    },
    responses: {
      200: {
        description: 'Acknowledged',
        content: {
          'application/json': { schema: { type: 'object' }, example: { status: 'applied' } },
        },
      },
    },
  },
});

/** OpenAPI 3.0.3, because every peer reads it; the same three operations as ours. */
const openApi = {
  openapi: '3.0.3',
  info: { title: 'connections', version: '1' },
  paths: {
    '/start': {
      post: {
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['order_id'],
                properties: setVariables,
              },
              example: order,
            },
          },
        },
        responses: {
          200: {
            description: 'Payment details',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['amount', 'currency'],
                  properties: {
                    amount: { type: 'integer', minimum: 0, maximum: 999999999999 },
                    currency: { type: 'string', pattern: '^[A-Z]{3}$' },
                    description: { type: 'string', nullable: true },
                    processor_parameters: {
                      type: 'object',
                      nullable: true,
                      properties: settings,
                      additionalProperties: true,
                    },
                  },
                },
                example: answer,
              },
            },
          },
        },
      },
    },
    '/success': outcome(success, {
      transaction_id: { ...text, nullable: true },
      token_id: { ...text, nullable: true },
    }),
    '/failure': outcome(failure, { failed_reason: text, last_error: text }),
  },
};

/** Specmatic sends bad requests too and must be told that they are refused; Dredd must not. */
function withRefusals(document) {
  const copy = structuredClone(document);
  for (const { post } of Object.values(copy.paths)) {
    post.responses.default = {
      description: 'Refused',
      content: { 'application/problem+json': { schema: { type: 'object' } } },
    };
  }
  return copy;
}

const interaction = (description, path, body, response) => ({
  description,
  request: { method: 'POST', path, headers: { 'content-type': 'application/json' }, body },
  response,
});

const pact = {
  consumer: { name: 'engine' },
  provider: { name: 'connections' },
  interactions: [
    interaction('a start', '/start', order, {
      status: 200,
      body: answer,
      matchingRules: {
        '$.body.amount': { match: 'integer' },
        '$.body.currency': { match: 'regex', regex: '^[A-Z]{3}$' },
        '$.body.description': { match: 'type' },
        '$.body.processor_parameters': { match: 'type' },
      },
    }),
    interaction('a success', '/success', success, { status: 200 }),
    interaction('a failure', '/failure', failure, { status: 200 }),
  ],
  metadata: { pactSpecification: { version: '2.0.0' } },
};
