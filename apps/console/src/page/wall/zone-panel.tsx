/** The zone's side. Only a simulator can show it, and only because its own keypad sent the keys. */

import { words } from '../../session/transcript.ts';
import type { KeyedField, LedgerLine } from '../../wire/simulator.ts';
import { Panel } from '../panel.tsx';
import { simulator } from '../store.ts';

export function ZonePanel() {
  const { fields, droppedKeys, ledger, processing } = simulator.value;
  return (
    <Panel id="zone" title="What stays in the zone" source="GET /simulator/stream">
      {fields.length === 0 ? (
        <p class="quiet">No key was pressed.</p>
      ) : (
        <dl class="facts digits">
          {fields.map((line) => (
            <Keyed key={line.field} line={line} />
          ))}
        </dl>
      )}
      {droppedKeys === 0 ? null : (
        <p class="quiet">
          {droppedKeys} {droppedKeys === 1 ? 'key' : 'keys'} dropped: no field was being collected.
        </p>
      )}
      {ledger.map((line) => (
        <Ledger key={line.id ?? line.result} line={line} status={processing} />
      ))}
      <p class="note">
        Simulated. The digits are the ones that this page’s keypad sent; no other stream has them.
      </p>
    </Panel>
  );
}

function Keyed({ line }: { line: KeyedField }) {
  return (
    <div class={line.status}>
      <dt>{words(line.field)}</dt>
      <dd>
        <span class="keyed">{line.digits}</span> <span class="status">{line.status}</span>
      </dd>
    </div>
  );
}

function Ledger({ line, status }: { line: LedgerLine; status: string | null }) {
  return (
    <p class="ledger">
      <b>processor</b> {line.method} {line.amount} •••• {line.last4}: {line.result}
      {line.id === null ? '' : `, ${line.id}`}; {effectText(line.effects)}, asked {line.requests}×
      {status === 'asking' ? ', still asking' : ''}
    </p>
  );
}

function effectText(count: number): string {
  if (count === 0) return 'had no effect';
  return count === 1 ? 'took effect once' : `took effect ${count} times`;
}
