/** Locks that open to the wrong key, other methods, and answers that tell. */
import { schemeValue } from '../auth/credentials.ts';
import { type AuthType, testCredentials } from '../auth/requirement.ts';
import type { Call, Desk } from '../connections/call.ts';
import type { ConnectionName } from '../connections/world.ts';
import { jsonReply, problem } from '../exchange/exchange.ts';
import { brokenOutcome, type Defect, withStages } from './broken-endpoint.ts';
import { applyingFirst } from './too-early.ts';

const decorative: readonly Defect[] = (['start', 'success', 'failure'] as const).map(
  (endpoint) => ({
    name: `${endpoint}-lock-is-decorative`,
    requirement: 'report:refuses-missing-credentials',
    endpoint,
    profile: 'base' as const,
    wrong: 'A bearer token is asked for, and none or a wrong one is let in as well.',
    consequence: 'Anybody who knows the address can play the engine.',
    revealedBy: `A ${endpoint} request without credentials, or with a wrong token.`,
    setup: { auth: testCredentials.bearer },
    apply: withStages(endpoint, () => ({ credentials: () => undefined })),
  }),
);

/** Opens to what `opens` takes for a key, besides the right one. */
function opening(
  name: string,
  auth: AuthType,
  [wrong, consequence, revealedBy]: readonly [string, string, string],
  opens: (call: Call, desk: Desk) => boolean,
): Defect {
  const endpoint = name.split('-')[0] as ConnectionName;
  return {
    name,
    requirement: 'report:refuses-missing-credentials',
    endpoint,
    profile: 'base',
    wrong,
    consequence,
    revealedBy,
    setup: { auth: testCredentials[auth] },
    apply: withStages(endpoint, (book) => ({
      credentials: (call, desk) => (opens(call, desk) ? undefined : book.credentials(call, desk)),
    })),
  };
}

/** One for each kind of lock that opens to a wrong key, or to one that is out of date. */
const keysOfEveryKind: readonly Defect[] = [
  opening(
    'start-takes-any-api-key',
    'api_key',
    [
      'Any value in the key’s header is let in.',
      'A lock that opens to every key is a decoration.',
      'A start request with a wrong API key.',
    ],
    (call) => call.headers['x-api-key'] !== undefined,
  ),
  opening(
    'success-looks-at-the-user-only',
    'basic',
    [
      'The user’s name is compared and the password is not.',
      'Whoever knows a name can report payments.',
      'A success with the right user and a wrong password.',
    ],
    (call) => {
      const pair = schemeValue(call.headers.authorization ?? '', 'basic') ?? '';
      return Buffer.from(pair, 'base64').toString().startsWith('mock:');
    },
  ),
  opening(
    'failure-takes-expired-tokens',
    'oauth2_client_credentials',
    [
      'A token is let in that has come to its end.',
      'A token that was stolen once is good for ever.',
      'A failure with a token whose time is over.',
    ],
    (call, { world }) =>
      world.memory.tokens.given.has(schemeValue(call.headers.authorization ?? '', 'bearer') ?? ''),
  ),
  opening(
    'success-takes-certificates-of-anybody',
    'mutual_tls',
    [
      'Any client certificate is let in, whoever has issued it.',
      'Everybody can issue a certificate.',
      'A success with a certificate of an unknown authority.',
    ],
    (call) => call.peerFault !== undefined && call.peerFault !== 'CERT_HAS_EXPIRED',
  ),
  opening(
    'start-takes-expired-certificates',
    'mutual_tls',
    [
      'A client certificate is let in whose time is over.',
      'Who has left the company still has the key.',
      'A start request with an expired client certificate.',
    ],
    (call) => call.peerFault === 'CERT_HAS_EXPIRED',
  ),
];

/** Refuses as it should, and has acted on what it refuses. */
const tooEarly: readonly Defect[] = [
  {
    name: 'failure-applies-before-it-asks-for-the-key',
    requirement: 'report:refuses-missing-credentials',
    endpoint: 'failure',
    profile: 'base',
    wrong: 'A failure without a token is applied, and then answered with 401.',
    consequence: 'Anybody who knows the address can put orders back.',
    revealedBy: 'A failure without credentials; then the observer.',
    setup: { auth: testCredentials.bearer },
    apply: withStages('failure', (book) => ({
      credentials: (call, desk) => applyingFirst(book.credentials(call, desk), call, desk),
    })),
  },
];

const halfOpen: readonly Defect[] = [
  {
    name: 'success-takes-any-token',
    requirement: 'report:refuses-missing-credentials',
    endpoint: 'success',
    profile: 'base',
    wrong: 'A request without a token is refused, and any token is let in.',
    consequence: 'A lock that opens to every key is a decoration.',
    revealedBy: 'A success with a wrong bearer token.',
    setup: { auth: testCredentials.bearer },
    apply: acceptingAnyToken('success'),
  },
  {
    name: 'failure-answers-400-without-credentials',
    requirement: 'report:refuses-missing-credentials',
    endpoint: 'failure',
    profile: 'base',
    wrong: 'Missing credentials are answered with 400.',
    consequence: 'An engine with an expired token never learns that it must ask for a new one.',
    revealedBy: 'A failure without credentials.',
    setup: { auth: testCredentials.bearer },
    apply: withStages('failure', (book) => ({
      credentials: (call, desk) =>
        book.credentials(call, desk) === undefined ? undefined : problem(400, 'bad', 'Bad.'),
    })),
  },
];

function acceptingAnyToken(endpoint: ConnectionName): Defect['apply'] {
  return withStages(endpoint, (book) => ({
    credentials: (call, desk) =>
      schemeValue(call.headers.authorization ?? '', 'bearer') === undefined
        ? book.credentials(call, desk)
        : undefined,
  }));
}

const methods: readonly Defect[] = (['success', 'failure'] as const).map((endpoint) =>
  brokenOutcome(
    `${endpoint}-accepts-get`,
    'report:refuses-other-methods',
    [
      'GET is answered with 200.',
      'A payment that a link preview can report is a matter of time.',
      `A GET to the ${endpoint} address.`,
    ],
    withStages(endpoint, (book) => ({
      method: (call, desk) =>
        call.method === 'GET' ? jsonReply(200, '{"status":"ok"}') : book.method(call, desk),
    })),
  ),
);

const leaks: readonly Defect[] = [
  brokenOutcome(
    'success-leaks-a-stack-trace',
    'report:answers-leak-nothing',
    [
      'Malformed JSON is answered with a stack trace.',
      'Paths, versions and names of the inside are everybody’s.',
      'A success request with malformed JSON.',
    ],
    withStages('success', (book) => ({
      json: (call, desk) => {
        if (book.json(call, desk) === undefined) return undefined;
        const detail =
          'SyntaxError: Unexpected end of JSON input\n' +
          '    at JSON.parse (<anonymous>)\n' +
          '    at receive (/srv/orders/src/outcomes.js:41:22)\n' +
          '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)';
        return problem(400, 'malformed_json', 'The request body is not JSON.', { detail });
      },
    })),
  ),
];

export const brokenLocks: readonly Defect[] = [
  ...decorative,
  ...halfOpen,
  ...keysOfEveryKind,
  ...tooEarly,
  ...methods,
  ...leaks,
];
