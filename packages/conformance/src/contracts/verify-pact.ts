import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { runPactVerifier } from '../adapters/pact-verifier.ts';
import { Dialogue, type Line, outcomeBody } from '../properties/connections/dialogue.ts';
import { namesOf, seedOf } from '../properties/connections/draws.ts';
import { Stop } from '../properties/connections/stop.ts';
import type { ConnectionName, JsonObject } from '../targets/connections/target.ts';
import { type HttpInteraction, writeContract } from './contract-file.ts';
import { outcome, startAnswerMatchers } from './published-contracts.ts';

export interface PactResult {
  readonly connection: ConnectionName;
  readonly ok: boolean;
  readonly said: string;
}

/**
 * The contract of engine and connections, made for this target: its own set variables, sessions that
 * its start has really opened, its mappings, and the reset hook as a provider state. Each connection
 * is verified by the native verifier at its own address.
 */
export async function verifyPact(
  line: Line,
  seed: number,
  nonce: string,
): Promise<readonly PactResult[]> {
  const { target } = line;
  const folder = mkdtempSync(join(tmpdir(), 'voicepay-pact-'));
  const dialogue = new Dialogue(line, namesOf(nonce, 'pact'));
  const results: PactResult[] = [];
  try {
    const reset = await target.hooks.reset?.();
    if (reset?.ok === false) return [{ connection: 'start', ok: false, said: reset.reason }];
    const drawn = fc.sample(target.variables.arbitrary, { seed: seedOf(seed, 'pact'), numRuns: 3 });
    for (const [i, connection] of (['start', 'success', 'failure'] as const).entries()) {
      const url = target.urls[connection];
      if (url === undefined) continue;
      try {
        const interaction = await interactionOf(connection, dialogue, drawn[i] as JsonObject, url);
        const file = join(folder, `${connection}.json`);
        const provider = `voicepay-${connection}`;
        writeFileSync(
          file,
          writeContract({ consumer: 'voicepay-engine', provider, interactions: [interaction] }),
        );
        const headers = { ...target.headers, ...(await target.credentials.headers()) };
        const said = await runPactVerifier({ provider, baseUrl: url.origin, file, headers });
        results.push({ connection, ok: said === undefined, said: said ?? interaction.description });
      } catch (error) {
        // Without a session there is nothing to ask about; the checks above say why there is none.
        if (!(error instanceof Stop)) throw error;
        results.push({ connection, ok: false, said: `not asked: ${error.why.reason}` });
      }
    }
    return results;
  } finally {
    dialogue.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function interactionOf(
  connection: ConnectionName,
  dialogue: Dialogue,
  drawn: JsonObject,
  url: URL,
): Promise<HttpInteraction> {
  const path = url.pathname;
  const wire = async (body: JsonObject) =>
    JSON.parse(await dialogue.wireBody(connection, JSON.stringify(body))) as JsonObject;
  if (connection === 'start') {
    const session = dialogue.names.next();
    const mapped = dialogue.target.mappings?.start?.response !== undefined;
    const answer = { status: 200, statusIs: 'success' } as const;
    return {
      description: 'start of a payable order',
      states: [{ name: 'an order that can be paid' }],
      path,
      headers: {
        'content-type': 'application/json',
        'session-reference-id': session,
        'idempotency-key': `"${session}"`,
      },
      body: await wire(await dialogue.given(drawn)),
      answer: mapped
        ? answer
        : {
            ...answer,
            contentType: 'application/json',
            body: { amount: 4200, currency: 'USD' },
            matchers: startAnswerMatchers,
          },
    };
  }
  const session = await dialogue.open(drawn);
  const body = await wire(outcomeBody(connection, session));
  const state = { name: 'a session that start has opened', params: { session: session.id } };
  return outcome(`${connection} of a session`, path, body, state, {
    status: 204,
    statusIs: 'success',
  });
}
