/** A button for every signal; a refusal is shown as the engine worded it. */

import { map } from 'virtual:session-map';
import { useSignal } from '@preact/signals';
import type { SessionSnapshot, Signal } from '@voicepay/spec';
import { refusal, sendSignal } from '../ask-server.ts';
import { isOpen, snapshot } from '../store.ts';

const names: readonly { readonly type: Signal['type']; readonly label: string }[] = [
  { type: 'proceed', label: 'Proceed' },
  { type: 'ask', label: 'Ask' },
  { type: 'resume', label: 'Resume' },
  { type: 'switch_card', label: 'Switch card' },
  { type: 'confirm', label: 'Confirm' },
  { type: 'cancel', label: 'Cancel' },
  { type: 'hang_up', label: 'Hang up' },
];

/** What the normative table says of a signal where the session is; an ended call has no signals. */
function applies(type: Signal['type'], now: SessionSnapshot | null): boolean {
  if (now === null || !isOpen.value) return false;
  const cells = map.signalCells[now.paused ? `${now.state} paused` : now.state];
  return cells?.[type] === 'move' || cells?.[type] === 'ignore';
}

export function SignalRow() {
  const sendsAll = useSignal(false);
  const now = snapshot.value;
  const send = (type: Signal['type']) => {
    // confirm:latest-summary-only; where none was read, any id asks the engine for its refusal.
    const summary_id = now?.summary_id ?? 'none';
    void sendSignal(type === 'confirm' ? { type, summary_id } : { type });
  };
  return (
    <div class="signals">
      <fieldset>
        <legend class="visually-hidden">Signals to the session</legend>
        {names.map(({ type, label }) => (
          <button
            type="button"
            key={type}
            class={`signal ${type} ${applies(type, now) ? '' : 'refused'}`}
            disabled={now === null || !(sendsAll.value || applies(type, now))}
            onClick={() => send(type)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={sendsAll.value}
          onChange={(event) => {
            sendsAll.value = event.currentTarget.checked;
          }}
        />
        also where the machine refuses them
      </label>
      <div role="alert" class="refusal-place">
        <Refusal />
      </div>
    </div>
  );
}

function Refusal() {
  const refused = refusal.value;
  if (refused === null) return null;
  const { what, problem } = refused;
  return (
    <div class="refusal">
      <p>
        <b>
          {problem.status} {what.replaceAll('_', ' ')} refused:
        </b>{' '}
        {problem.detail ?? problem.title}
      </p>
      {(problem.errors ?? []).map(({ pointer, detail }) => (
        <p key={pointer}>
          <code>{pointer}</code> {detail}
        </p>
      ))}
      {problem.requirement === undefined ? null : <code>{problem.requirement}</code>}
    </div>
  );
}
