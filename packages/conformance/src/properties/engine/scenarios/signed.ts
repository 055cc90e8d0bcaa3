import { Webhook } from 'standardwebhooks';
import { answerEmpty, answerText, type PeerCall } from '../../../peers/peer-call.ts';
import type { Action } from '../../../session/action.ts';
import { wholeCall } from '../../../session/common-actions.ts';
import { outcomesOf } from '../../../session/reading.ts';
import { driveSession, type SessionDriver } from '../../../session/session-driver.ts';
import { plainPlan } from '../../../session/session-plan.ts';
import { referenceTo, type TestSecret, testSecrets } from '../../../session/test-secrets.ts';
import { withConnections } from '../../../session/with-connections.ts';
import { type Scenario, type Stage, told } from './scenario.ts';

const signed = ['signed'];
const exact =
  '{"amount":4200,"currency":"USD","processor_parameters":{"rate":1.10,"big":9007199254740993}}';
/** The echo has numbers that a parser rewrites: what is signed must be what is sent. */
const startsWithExactNumbers: Action = {
  kind: 'start_answer',
  what: 'numbers in the echo that JavaScript does not keep',
  answer: answerText(200, 'application/json', exact),
};

/** The level Signed, looked at through the reference library of Standard Webhooks. */
export const signedScenarios: readonly Scenario[] = [
  {
    name: 'two signed attempts',
    levels: signed,
    proves: ['report:signed-outcomes', 'report:signed-attempts-have-their-own-time'],
    async run(stage) {
      let attempts = 0;
      const driver = await sentSigned(stage, ['VOICEPAY_TEST_SECRET'], () => {
        attempts += 1;
        return answerEmpty(attempts === 1 ? 503 : 200);
      });
      await driver.perform({ kind: 'advance', ms: 6_000 });
      const calls = outcomesOf(driver.trace());
      told(stage, driver, 'report:signed-outcomes', {
        expected: '2 attempts, each verified with VOICEPAY_TEST_SECRET of --help',
        actual: `${calls.length} attempts, ${tellVerified(calls, 'VOICEPAY_TEST_SECRET')}`,
      });
      const [first, second] = calls.map((call) => Number(call.headers['webhook-timestamp']));
      const between = (second ?? Number.NaN) - (first ?? Number.NaN);
      const own = between >= 5 && between <= 6;
      told(stage, driver, 'report:signed-attempts-have-their-own-time', {
        expected: 'a webhook-timestamp 5 or 6 s later at the second attempt',
        actual: own
          ? 'a webhook-timestamp 5 or 6 s later at the second attempt'
          : `webhook-timestamp ${first}, then ${second}`,
      });
      driver.done();
    },
  },
  {
    name: 'a signature for each secret while one rotates',
    levels: signed,
    proves: ['report:rotation-signs-with-every-secret'],
    async run(stage) {
      const both = ['VOICEPAY_TEST_SECRET', 'VOICEPAY_TEST_NEXT_SECRET'] as const;
      let attempts = 0;
      const driver = await sentSigned(stage, both, () => {
        attempts += 1;
        return answerEmpty(attempts === 1 ? 503 : 200);
      });
      await driver.perform({ kind: 'advance', ms: 6_000 });
      const calls = outcomesOf(driver.trace());
      const counts = calls.map((call) => call.headers['webhook-signature']?.split(' ').length ?? 0);
      const verified = both.map((secret) => `${secret} ${tellVerified(calls, secret)}`);
      told(stage, driver, 'report:rotation-signs-with-every-secret', {
        expected: `2 signatures each; ${both.map((s) => `${s} each verified with ${s} of --help`).join(', ')}`,
        actual: `${counts.every((n) => n === 2) ? '2' : counts.join()} signatures each; ${verified.join(', ')}`,
      });
      driver.done();
    },
  },
];

/** The session starts at the engine's own time: the library looks at the real clock. */
async function sentSigned(
  stage: Stage,
  secrets: readonly TestSecret[],
  answer: () => ReturnType<typeof answerEmpty>,
): Promise<SessionDriver> {
  const sign = withConnections((connection) =>
    connection.name === 'success'
      ? { ...connection, delivery: 'signed', signing_secrets: secrets.map(referenceTo) }
      : connection,
  );
  const opening = (request: Record<string, unknown>) => {
    const { now: _, ...rest } = sign(request);
    return rest;
  };
  const driver = driveSession(stage.world, plainPlan, { opening });
  driver.peers.respond.success = answer;
  await driver.open();
  const [, ...rest] = wholeCall(plainPlan);
  for (const action of [startsWithExactNumbers, ...rest]) await driver.perform(action);
  return driver;
}

function tellVerified(calls: readonly PeerCall[], secret: TestSecret): string {
  const webhook = new Webhook(testSecrets[secret]);
  for (const { body, headers } of calls) {
    try {
      webhook.verify(body, { ...headers });
    } catch (error) {
      return `not verified with ${secret}: ${(error as Error).message}`;
    }
  }
  return `each verified with ${secret} of --help`;
}
