import type { ConsoleSetup } from '../wire/console.ts';
import { CallPanel } from './call/call-panel.tsx';
import { ConnectionsPanel } from './connections/connections-panel.tsx';
import { MachinePanel } from './machine/machine-panel.tsx';
import { PhonePanel } from './phone/phone-panel.tsx';
import { FunctionPanel } from './setup/function-panel.tsx';
import { TopBar } from './setup/top-bar.tsx';
import { snapshot, trail } from './store.ts';
import { AgentPanel } from './wall/agent-panel.tsx';
import { ZonePanel } from './wall/zone-panel.tsx';

export function LiveConsole({ setup }: { setup: ConsoleSetup & { mode: 'live' } }) {
  return (
    <>
      <TopBar setup={setup} />
      <main class="console">
        <MachinePanel trail={trail.value} isPaused={snapshot.value?.paused === true} />
        <PhonePanel />
        <CallPanel />
        <AgentPanel />
        <ZonePanel />
        <ConnectionsPanel scenarios={setup.scenarios} />
        <FunctionPanel setup={setup} />
      </main>
    </>
  );
}
