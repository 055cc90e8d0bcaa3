import * as http from 'node:http';
import type { Socket } from 'node:net';
import type { CallerLine, Pass } from './call.ts';
import { sendJson } from './send-json.ts';

/** One key a request. */
export function requestLine(zoneUrl: string, session: string, pass: Pass): CallerLine {
  return {
    async press(key, heldMs) {
      const { status } = await sendJson('POST', `${zoneUrl}/keypad/${session}/keys`, { key });
      if (status !== 204) throw new Error(`the keypad was expected to answer 204, not ${status}`);
      await pass(heldMs);
    },
    rest: pass,
    close: () => Promise.resolve(),
  };
}

/** One key a text frame of a WebSocket. */
export async function connectionLine(
  zoneUrl: string,
  session: string,
  pass: Pass,
): Promise<CallerLine> {
  const socket = await upgrade(`${zoneUrl}/keypad/${session}/keys`);
  return {
    async press(key, heldMs) {
      socket.write(maskedFrame(textFrame, Buffer.from(key)));
      await pass(heldMs);
    },
    rest: pass,
    /** Waits until the zone has answered, so that every key before has been pressed. */
    close: () =>
      new Promise((resolve) => {
        socket.once('close', () => resolve());
        socket.on('data', () => undefined);
        socket.end(maskedFrame(closeFrame, Buffer.alloc(0)));
      }),
  };
}

const textFrame = 0x81;
const closeFrame = 0x88;

/** RFC 6455: a client masks; with a mask of zeros the payload stays as it is. */
function maskedFrame(first: number, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from([first, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}

function upgrade(url: string): Promise<Socket> {
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-key': Buffer.alloc(16, 'caller').toString('base64'),
    'sec-websocket-version': '13',
  };
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers, agent: false });
    request.on('upgrade', (_, socket) => resolve(socket as Socket));
    request.on('response', ({ statusCode }) => {
      reject(new Error(`the keypad was expected to upgrade, and answered ${statusCode}`));
    });
    request.on('error', reject);
  });
}
