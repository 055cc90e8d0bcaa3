/** The agent's side: the snapshot and the events, masked, as the engine gives them to everybody. */
import type { SessionSnapshot } from '@voicepay/spec';
import { moneyOf, words } from '../../session/transcript.ts';
import { Panel } from '../panel.tsx';
import { Scrolling } from '../scrolling.tsx';
import { events, snapshot } from '../store.ts';

export function AgentPanel() {
  const now = snapshot.value;
  return (
    <Panel id="agent" title="What the agent sees" source="GET /masked/stream">
      {now === null ? <p class="quiet">Nothing yet.</p> : <Facts now={now} />}
      {now?.agent_result === undefined ? null : (
        <>
          <h3>Result of its call</h3>
          <pre class="json">{JSON.stringify(now.agent_result, null, 1)}</pre>
        </>
      )}
      <details class="raw">
        <summary>Events as they came: {events.value.length}</summary>
        <Scrolling label="Session events">
          <ol class="events">
            {events.value.map(({ sequence, type, data }) => (
              <li key={sequence}>
                <code>
                  {Number(sequence)} {type} {JSON.stringify(data)}
                </code>
              </li>
            ))}
          </ol>
        </Scrolling>
      </details>
    </Panel>
  );
}

function Facts({ now }: { now: SessionSnapshot }) {
  const card = now.card === undefined ? '—' : `${now.card.brand} •••• ${now.card.last4}`;
  const amount =
    now.amount === undefined || now.currency === undefined
      ? '—'
      : moneyOf(now.amount, now.currency);
  const facts: readonly (readonly [string, string])[] = [
    ['session', now.session_reference_id],
    ['state', now.state],
    ['paused', now.paused ? 'yes' : 'no'],
    ['field', now.field === undefined ? '—' : words(now.field)],
    ['attempt', now.attempt === undefined ? '—' : String(now.attempt)],
    ['card', card],
    ['amount', amount],
    ['switches', String(now.switches_used)],
    ['may cancel', now.cancel_offered ? 'yes' : 'no'],
    ...(now.failed_reason === undefined ? [] : [['reason', words(now.failed_reason)] as const]),
    ...(now.last_error === undefined ? [] : [['last error', words(now.last_error)] as const]),
    ...(now.outcome === undefined ? [] : [['outcome', now.outcome] as const]),
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name} class={name === 'session' ? 'whole' : ''}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
