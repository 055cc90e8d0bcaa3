import { words } from '../../session/transcript.ts';
import type { ConsoleSetup } from '../../wire/console.ts';
import { layFault, openCall } from '../ask-server.ts';
import { isConnected, isOpen, scenario, snapshot, trail, trouble } from '../store.ts';
import { ClockControls } from './clock-controls.tsx';
import { wish } from './function-text.ts';

export function TopBar({ setup }: { setup: ConsoleSetup & { mode: 'live' } }) {
  const now = snapshot.value;
  return (
    <header class="top">
      <div class="title">
        <h1>voicepay console</h1>
        {now === null ? null : (
          <span class={`chip ${now.state} ${now.paused ? 'paused' : ''}`}>
            {words(trail.value.place || now.state)}
            {now.paused ? ' · paused' : ''}
          </span>
        )}
      </div>
      <ClockControls />
      <div class="opening">
        <label class="fault">
          <span>Fault</span>
          <select
            aria-describedby="fault-about"
            value={scenario.value}
            onChange={(event) => void layFault(event.currentTarget.value)}
          >
            {setup.scenarios.map(({ name }) => (
              <option key={name} value={name}>
                {words(name.replaceAll('-', ' '))}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="primary" onClick={() => void openCall(wish())}>
          {isOpen.value ? 'Open anew' : 'Open a call'}
        </button>
      </div>
      <div role="alert">
        {isConnected.value ? null : <p class="refusal">The console’s server does not answer.</p>}
        {trouble.value === null ? null : <p class="refusal">{trouble.value}</p>}
      </div>
    </header>
  );
}
