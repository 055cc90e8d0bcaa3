/** Locks that open to the wrong key: credentials, signatures, methods, and answers that tell. */
import { parseJson, writeJson } from '@voicepay/spec';
import { schemeValue } from '../auth/credentials.ts';
import { testCredentials } from '../auth/requirement.ts';
import type { ConnectionName, OutcomeName } from '../connections/world.ts';
import { jsonReply, problem } from '../exchange/exchange.ts';
import {
  anySignatureMatches,
  readSignatureHeaders,
  toleranceSeconds,
  verifySignature,
} from '../signature/standard-webhooks.ts';
import { brokenOutcome, type Defect, withStages } from './broken-endpoint.ts';

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

/** A receiver that lets through some signatures which do not hold. */
function trusting(endpoint: OutcomeName, verdicts: readonly string[]): Defect['apply'] {
  return withStages(endpoint, (book) => ({
    signature: (call, desk) =>
      verdicts.includes(call.signature) ? undefined : book.signature(call, desk),
  }));
}

/** Takes the time that the sender's clock shows as it is, within other bounds. */
function tolerating(earliestSeconds: number, latestSeconds: number): Defect['apply'] {
  return (book) => ({
    ...book,
    checkSignature: async (request, secrets, nowMs) => {
      const parts = readSignatureHeaders(request.headers);
      if (typeof parts === 'string') return parts;
      const age = nowMs / 1000 - parts.seconds;
      if (age > earliestSeconds || -age > latestSeconds) return 'stale';
      const holds = await anySignatureMatches(parts, request.body, secrets);
      return holds ? 'valid' : 'mismatch';
    },
  });
}

/** Verifies one endpoint in its own way, and the other by the book. */
function verifyingDifferently(endpoint: OutcomeName, change: Defect['apply']): Defect['apply'] {
  const other = endpoint === 'success' ? 'failure' : 'success';
  return (book) => {
    const changed = change(book);
    return {
      ...changed,
      checkSignature: (request, secrets, nowMs) =>
        request.path.endsWith(`/${other}`)
          ? verifySignature(request, secrets, nowMs)
          : changed.checkSignature(request, secrets, nowMs),
    };
  };
}

const never = Number.POSITIVE_INFINITY;

function signed(
  name: string,
  requirement: string,
  text: readonly [string, string, string],
  apply: Defect['apply'],
): Defect {
  const endpoint = name.startsWith('success') ? 'success' : 'failure';
  const narrowed = verifyingDifferently(endpoint, apply);
  return { ...brokenOutcome(name, requirement, text, narrowed), profile: 'signed' };
}

const signatures: readonly Defect[] = [
  signed(
    'success-reads-the-first-signature-only',
    'report:accepts-valid-signatures',
    [
      'Only the first of the listed signatures is looked at.',
      'Outcomes are lost while a secret is being changed.',
      'A success whose second listed signature is the valid one.',
    ],
    (book) => ({
      ...book,
      checkSignature: (request, secrets, nowMs) => {
        const listed = request.headers['webhook-signature'] ?? '';
        const headers = { ...request.headers, 'webhook-signature': listed.split(' ')[0] ?? '' };
        return verifySignature({ ...request, headers }, secrets, nowMs);
      },
    }),
  ),
  signed(
    'failure-clock-tolerance-too-narrow',
    'report:accepts-valid-signatures',
    [
      'A timestamp more than a minute away is refused.',
      'Clocks differ, and networks are slow.',
      'A failure signed 200 s ago.',
    ],
    tolerating(60, 60),
  ),
  signed(
    'success-ignores-the-signature',
    'report:refuses-bad-signatures',
    [
      'The signature is asked for and not verified.',
      'Anybody can report a payment that was never made.',
      'A success signed with another secret.',
    ],
    trusting('success', ['mismatch']),
  ),
  signed(
    'failure-accepts-missing-signature',
    'report:refuses-bad-signatures',
    [
      'A failure without any signature header is accepted.',
      'Who leaves it away is let in.',
      'A failure without webhook-signature.',
    ],
    trusting('failure', ['absent']),
  ),
  signed(
    'success-accepts-malformed-signature',
    'report:refuses-bad-signatures',
    [
      'A signature of an unknown version is accepted.',
      'Who writes v0 is let in.',
      'A success whose only signature is no v1.',
    ],
    trusting('success', ['malformed']),
  ),
  signed(
    'success-accepts-old-outcomes',
    'report:refuses-stale-timestamps',
    [
      'A timestamp of any age is accepted.',
      'A recorded outcome can be played again.',
      'A success signed more than 300 s ago.',
    ],
    tolerating(never, toleranceSeconds),
  ),
  signed(
    'failure-accepts-outcomes-from-the-future',
    'report:refuses-stale-timestamps',
    [
      'A timestamp of any time to come is accepted.',
      'A recorded outcome can be kept for later.',
      'A failure signed more than 300 s ahead.',
    ],
    tolerating(toleranceSeconds, never),
  ),
  signed(
    'success-verifies-parsed-json',
    'report:verifies-the-raw-bytes',
    [
      'The body is parsed and written again before the signature is verified.',
      'A blank or an escape more in the text, and a valid outcome is refused.',
      'A signed success whose text has blanks between its tokens.',
    ],
    (book) => ({
      ...book,
      checkSignature: (request, secrets, nowMs) => {
        const read = parseJson(request.body);
        const body = read.ok ? new TextEncoder().encode(writeJson(read.value)) : request.body;
        return verifySignature({ ...request, body }, secrets, nowMs);
      },
    }),
  ),
];

export const brokenLocks: readonly Defect[] = [
  ...decorative,
  ...halfOpen,
  ...methods,
  ...leaks,
  ...signatures,
];
