import { WebSocket } from 'undici';
import { wholeCall } from '../../../session/common-actions.ts';
import { plainPlan } from '../../../session/session-plan.ts';
import { eventsOf } from '../../../session/trace.ts';
import { drive, type Scenario, told } from './scenario.ts';

/** Real time for the frames of a finished session. */
const streamsWithinMs = 3_000;

/** A door that an engine may have; where it has none, there is nothing to judge. */
export const websocketScenarios: readonly Scenario[] = [
  {
    name: 'the events over a WebSocket',
    proves: ['events:websocket-stream'],
    async run(stage) {
      const { baseUrl } = stage.world.target;
      if (baseUrl.endsWith('.invalid')) return;
      const driver = await drive(stage, plainPlan, wholeCall(plainPlan));
      driver.done();
      const listed = eventsOf(driver.trace()).map((event) => event.type);
      const url = `${baseUrl.replace(/^http/, 'ws')}/sessions/${driver.sessionId()}/events`;
      const streamed = await readFrames(url, listed.length, stage.world.wait);
      if (streamed === undefined) return;
      told(stage, driver, 'events:websocket-stream', {
        expected: listed.join(', '),
        actual: streamed.join(', '),
      });
    },
  },
];

/** The types of the events of so many frames; undefined where nobody takes the upgrade. */
function readFrames(
  url: string,
  count: number,
  wait: (ms: number) => Promise<void>,
): Promise<readonly string[] | undefined> {
  const types: string[] = [];
  const socket = new WebSocket(url);
  return new Promise((resolve) => {
    let isOpen = false;
    const finish = () => {
      resolve(isOpen ? types : undefined);
      socket.close();
    };
    socket.addEventListener('open', () => {
      isOpen = true;
    });
    socket.addEventListener('message', ({ data }) => {
      types.push(typeOf(String(data)));
      if (types.length >= count) finish();
    });
    socket.addEventListener('error', finish);
    socket.addEventListener('close', finish);
    void wait(streamsWithinMs).then(finish);
  });
}

function typeOf(text: string): string {
  try {
    return String((JSON.parse(text) as { type?: unknown }).type);
  } catch {
    return 'no JSON';
  }
}
