import { createSocket, type Socket } from 'node:dgram';
import { writeRtpPacket } from '../keypad/rtp/packet.ts';
import { pressPackets } from '../keypad/rtp/press-packets.ts';
import { encodeMuLaw } from '../keypad/tones/mu-law.ts';
import { generateTones } from '../keypad/tones/tone-generator.ts';
import type { CallerLine, Pass } from './call.ts';
import { sendJson } from './send-json.ts';

const ticksPerMs = 8;
const packetMs = 20;
const source = 0x0ca11e40;

/** Keys as RFC 4733 telephone events over UDP. */
export async function eventLine(zoneUrl: string, session: string, pass: Pass): Promise<CallerLine> {
  const port = await openStream(zoneUrl, session, { encoding: 'telephone-event' });
  return mediaLine(zoneUrl, session, port, pass, (key, heldMs, firstSequence, firstTimestamp) => {
    const press = { key, heldMs, pauseMs: 0 };
    return pressPackets([press], { firstSequence, firstTimestamp, packetMs, source });
  });
}

/** Keys as tones in RTP audio; `random` gives the phases of the tones. */
export async function toneLine(
  zoneUrl: string,
  session: string,
  pass: Pass,
  encoding: 'PCMU' | 'L16',
  random: () => number,
): Promise<CallerLine> {
  const port = await openStream(zoneUrl, session, { encoding });
  const payloadType = encoding === 'PCMU' ? 0 : 96;
  return mediaLine(zoneUrl, session, port, pass, (key, heldMs, sequence, timestamp) => {
    const samples = generateTones(key, { onMs: heldMs, offMs: 0, random });
    const size = packetMs * ticksPerMs;
    return Array.from({ length: Math.ceil(samples.length / size) }, (_, index) => {
      const part = samples.subarray(index * size, (index + 1) * size);
      const packet = {
        marker: index === 0,
        payloadType,
        sequence: sequence + index,
        timestamp: timestamp + index * size,
        source,
        payload: encoding === 'PCMU' ? encodeMuLaw(part) : linear(part),
      };
      return { atMs: index * packetMs, datagram: writeRtpPacket(packet) };
    });
  });
}

type PacketsOf = (
  key: string,
  heldMs: number,
  sequence: number,
  timestamp: number,
) => readonly { readonly atMs: number; readonly datagram: Uint8Array }[];

function mediaLine(
  zoneUrl: string,
  session: string,
  port: number,
  pass: Pass,
  packetsOf: PacketsOf,
): CallerLine {
  const socket = createSocket('udp4');
  let sequence = 0;
  let timestamp = 0;
  return {
    async press(key, heldMs) {
      const packets = packetsOf(key, heldMs, sequence, timestamp);
      let sentMs = 0;
      for (const { atMs, datagram } of packets) {
        if (atMs > sentMs) await pass(atMs - sentMs);
        await send(socket, datagram, port);
        sentMs = atMs;
      }
      await pass(heldMs - sentMs);
      sequence += packets.length;
      timestamp += heldMs * ticksPerMs;
    },
    /** Nothing is sent in a pause; the timestamps say how long it was. */
    async rest(ms) {
      await pass(ms);
      timestamp += ms * ticksPerMs;
    },
    async close() {
      await sendJson('DELETE', `${zoneUrl}/keypad/${session}/stream`);
      socket.close();
    },
  };
}

async function openStream(zoneUrl: string, session: string, description: object): Promise<number> {
  const answer = await sendJson('PUT', `${zoneUrl}/keypad/${session}/stream`, description);
  if (answer.status !== 200) {
    throw new Error(`the stream was expected to open, and the answer was ${answer.text}`);
  }
  return JSON.parse(answer.text).port;
}

function send(socket: Socket, datagram: Uint8Array, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.send(datagram, port, '127.0.0.1', (error) => (error ? reject(error) : resolve()));
  });
}

function linear(samples: Int16Array): Uint8Array {
  const payload = new Uint8Array(samples.length * 2);
  const view = new DataView(payload.buffer);
  for (const [index, sample] of samples.entries()) view.setInt16(2 * index, sample);
  return payload;
}
