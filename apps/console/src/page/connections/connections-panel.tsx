/** What was asked of the integrator's connections, and what they answered. */
import type { ScenarioLine } from '../../wire/console.ts';
import type { ConnectionExchange } from '../../wire/masked.ts';
import { Panel } from '../panel.tsx';
import { Scrolling } from '../scrolling.tsx';
import { exchanges, scenario } from '../store.ts';

export function ConnectionsPanel({ scenarios }: { scenarios: readonly ScenarioLine[] }) {
  const fault = scenarios.find(({ name }) => name === scenario.value);
  return (
    <Panel id="connections" title="Connections" source="GET /masked/stream">
      <p class="about" id="fault-about">
        <b>{fault?.name}</b> {fault?.about}
      </p>
      {exchanges.value.length === 0 ? (
        <p class="quiet">No connection was called.</p>
      ) : (
        <ol class="exchanges">
          {exchanges.value.map((exchange) => (
            <li key={exchange.number}>
              <Exchange exchange={exchange} />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Exchange({ exchange }: { exchange: ConnectionExchange }) {
  const { endpoint, body, answer } = exchange;
  const isGood = answer !== null && answer.status < 300 && answer.transport === 'reply';
  return (
    <article class="exchange" aria-label={`Call of ${endpoint}`}>
      <div class="way">
        <b>→ {endpoint}</b>
        <code>{onOneLine(body)}</code>
      </div>
      <div class={isGood ? 'way good' : 'way bad'}>
        <b>{answer === null ? '… no answer yet' : `← ${answerName(answer)}`}</b>
        <code>{answer === null ? '' : arrived(answer)}</code>
      </div>
      <details>
        <summary>Headers</summary>
        <Scrolling label={`Headers of ${endpoint}`}>
          <pre>{headersText(exchange)}</pre>
        </Scrolling>
      </details>
    </article>
  );
}

function answerName(answer: NonNullable<ConnectionExchange['answer']>): string {
  return answer.transport === 'reply' ? String(answer.status) : answer.transport;
}

/** What of the answer reached the engine. */
function arrived({ transport, body }: NonNullable<ConnectionExchange['answer']>): string {
  if (transport === 'hang') return 'no byte came';
  if (transport === 'reset') return 'the connection was cut without an answer';
  return onOneLine(body);
}

function onOneLine(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 1).replaceAll(/\s*\n\s*/g, ' ');
  } catch {
    return body;
  }
}

function headersText({ method, path, headers, answer }: ConnectionExchange): string {
  const lines = (list: Readonly<Record<string, string>>) =>
    Object.entries(list).map(([name, value]) => `${name}: ${value}`);
  const request = [`${method} ${path}`, ...lines(headers)];
  if (answer === null) return request.join('\n');
  return [...request, '', String(answer.status), ...lines(answer.headers)].join('\n');
}
