/** Receivers whose signatures hold nothing, or that act before they look at them. */
import { parseJson, writeJson } from '@voicepay/spec';
import type { OutcomeName } from '../connections/world.ts';
import { jsonReply } from '../exchange/exchange.ts';
import {
  anySignatureMatches,
  readSignatureHeaders,
  toleranceSeconds,
  verifySignature,
} from '../signature/standard-webhooks.ts';
import { brokenOutcome, type Defect, withStages } from './broken-endpoint.ts';
import { applyingFirst } from './too-early.ts';

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

/** Refuse or acknowledge before they have looked. */
const tooEarly: readonly Defect[] = [
  {
    ...brokenOutcome(
      'success-applies-before-it-verifies',
      'report:refuses-bad-signatures',
      [
        'An outcome is queued before its signature is verified, and applied although that fails.',
        'Anybody can report a payment that was never made.',
        'A success signed with another secret; then the observer.',
      ],
      withStages('success', (book) => ({
        signature: (call, desk) =>
          call.signature === 'mismatch'
            ? applyingFirst(book.signature(call, desk), call, desk)
            : book.signature(call, desk),
      })),
    ),
    profile: 'signed',
  },
  {
    ...brokenOutcome(
      'success-knows-repetitions-before-it-verifies',
      'report:refuses-bad-signatures',
      [
        'What bears a known webhook-id is acknowledged before its signature is verified.',
        'Anybody can ask which payments were made.',
        'A success that was applied, once more with a signature by another secret.',
      ],
      withStages('success', (book) => ({
        signature: (call, desk) =>
          desk.world.disk.webhooks.has(call.headers['webhook-id'] ?? '')
            ? jsonReply(200, '{"status":"already_applied"}')
            : book.signature(call, desk),
      })),
    ),
    profile: 'signed',
  },
];

export const brokenSignatures: readonly Defect[] = [
  ...tooEarly,
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
