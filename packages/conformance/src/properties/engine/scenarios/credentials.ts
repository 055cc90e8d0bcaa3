import type { RequirementId } from '@voicepay/spec';
import { answerJson, type PeerCall } from '../../../peers/peer-call.ts';
import { driveSession } from '../../../session/session-driver.ts';
import { plainPlan, startAnswerOf } from '../../../session/session-plan.ts';
import { referenceTo, testSecrets } from '../../../session/test-secrets.ts';
import { withConnections } from '../../../session/with-connections.ts';
import { type Scenario, told } from './scenario.ts';

const token = referenceTo('VOICEPAY_TEST_TOKEN');
const secret = testSecrets.VOICEPAY_TEST_TOKEN;
const basic = `Basic ${Buffer.from(`harness:${secret}`).toString('base64')}`;
const authenticates: RequirementId = 'start:authenticates-as-configured';

interface Way {
  readonly auth: (startUrl: string) => Readonly<Record<string, string>>;
  readonly header: string;
  readonly value: string;
}

/** Mutual TLS needs a server with a certificate; the harness's peers have none. */
const ways: readonly Way[] = [
  {
    auth: () => ({ type: 'api_key', header: 'X-Api-Key', value: token }),
    header: 'x-api-key',
    value: secret,
  },
  {
    auth: () => ({ type: 'basic', username: 'harness', password: token }),
    header: 'authorization',
    value: basic,
  },
  {
    auth: () => ({ type: 'bearer', token }),
    header: 'authorization',
    value: `Bearer ${secret}`,
  },
  {
    auth: (startUrl) => ({
      type: 'oauth2_client_credentials',
      token_url: `${startUrl}/token`,
      client_id: 'harness',
      client_secret: token,
    }),
    header: 'authorization',
    value: 'Bearer token-of-the-token-endpoint',
  },
];

/** How the engine shows connections who it is. */
export const credentialScenarios: readonly Scenario[] = [
  {
    name: 'credentials of a connection',
    proves: [authenticates],
    async run(stage) {
      for (const { auth, header, value } of ways) {
        const calls: PeerCall[] = [];
        const driver = driveSession(stage.world, plainPlan, {
          opening: withConnections((connection) =>
            connection.name === 'start'
              ? { ...connection, auth: auth(String(connection.url)) }
              : connection,
          ),
        });
        driver.answerStart((call) => {
          if (call.path === '/token') {
            const access = { access_token: 'token-of-the-token-endpoint', token_type: 'Bearer' };
            return answerJson(200, access);
          }
          calls.push(call);
          return answerJson(200, startAnswerOf(plainPlan));
        });
        await driver.open();
        const { type } = auth('');
        const shown = calls[0]?.headers[header] === value;
        const expected = `${type}: ${header} as configured`;
        const came = `${type}: ${header} ${calls[0]?.headers[header] ?? 'absent'}`;
        const actual = shown ? expected : came;
        told(stage, driver, authenticates, { expected, actual }, calls[0]);
        driver.done();
      }
    },
  },
];
