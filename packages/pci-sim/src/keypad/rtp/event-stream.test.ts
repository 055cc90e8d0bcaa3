import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { seededRandom } from '../../leak-detector/ordinary-logs.ts';
import { createEventStream, nextReleaseMs, receivePacket, releaseOverdue } from './event-stream.ts';
import { writeRtpPacket } from './packet.ts';
import { readPcap } from './pcap.ts';
import { type PressPacketOptions, pressPackets, type TimedDatagram } from './press-packets.ts';

/** What a stream of datagrams comes to. A hole is given up when the next datagram is late. */
function receive(datagrams: readonly TimedDatagram[], options = {}) {
  const stream = createEventStream(options);
  const heard = { keys: '', doubts: [] as string[], fates: [] as string[] };
  const listener = {
    press: (key: number) => {
      heard.keys += String.fromCharCode(key);
    },
    doubt: (reason: string) => heard.doubts.push(reason),
  };
  for (const { datagram, atMs } of datagrams) {
    while ((nextReleaseMs(stream) ?? Number.POSITIVE_INFINITY) < atMs) {
      releaseOverdue(stream, nextReleaseMs(stream)!, listener);
    }
    heard.fates.push(receivePacket(stream, datagram, atMs, listener));
  }
  releaseOverdue(stream, Number.POSITIVE_INFINITY, listener);
  expect(stream.buffer.events.every((byte) => byte === 0)).toBe(true);
  return heard;
}

const presses = (keys: string, heldMs = 100, pauseMs = 100) =>
  [...keys].map((key) => ({ key, heldMs, pauseMs }));
const sent = (keys: string, options: Partial<PressPacketOptions> = {}) =>
  pressPackets(presses(keys), options);

test('every press is one key, with its update packets and its three end packets', () => {
  expect(receive(sent('0123456789*#ABCD'))).toMatchObject({ keys: '0123456789*#ABCD', doubts: [] });
});

test('equal keys in a row are kept apart by their timestamps', () => {
  expect(receive(sent('1111222')).keys).toBe('1111222');
});

test('sequence numbers and timestamps may wrap', () => {
  const options = { firstSequence: 65_530, firstTimestamp: 2 ** 32 - 1_000 };
  expect(receive(sent('4711#', options))).toMatchObject({ keys: '4711#', doubts: [] });
});

test('a press longer than one event can say is still one press', () => {
  const long = pressPackets([
    { key: '7', heldMs: 20_000, pauseMs: 100 },
    { key: '7', heldMs: 80, pauseMs: 100 },
  ]);
  expect(receive(long)).toMatchObject({ keys: '77', doubts: [] });
});

test('every datagram twice is nothing new', () => {
  const twice = sent('5544#').flatMap((each) => [each, each]);
  expect(receive(twice)).toMatchObject({ keys: '5544#', doubts: [] });
});

test('datagrams in pairs of the wrong order come out in order', () => {
  const datagrams = sent('12345');
  for (let at = 0; at + 1 < datagrams.length; at += 2) {
    const [first, second] = [datagrams[at]!, datagrams[at + 1]!];
    datagrams[at] = { ...second, atMs: first.atMs };
    datagrams[at + 1] = { ...first, atMs: first.atMs };
  }
  expect(receive(datagrams)).toMatchObject({ keys: '12345', doubts: [] });
});

test('without the first packet and its marker bit, or without end packets, a press counts', () => {
  const perPress = 7;
  const datagrams = sent('98765');
  const noFirst = datagrams.filter((_, index) => index % perPress !== 0);
  expect(receive(noFirst)).toMatchObject({ keys: '98765', doubts: [] });
  const noEnds = datagrams.filter((_, index) => index % perPress < perPress - 3);
  expect(receive(noEnds)).toMatchObject({ keys: '98765', doubts: [] });
  const onlyOne = datagrams.filter((_, index) => index % perPress === 3);
  expect(receive(onlyOne)).toMatchObject({ keys: '98765', doubts: [] });
});

test('a press that is lost whole is a doubt, never a shorter number in silence', () => {
  const perPress = 7;
  for (let lost = 1; lost < 5; lost += 1) {
    const rest = sent('123456').filter((_, index) => Math.floor(index / perPress) !== lost);
    expect(receive(rest).doubts, `press ${lost}`).toEqual(['lost']);
  }
});

test('a press lost whole between audio packets is a doubt, lost audio is none', () => {
  const datagrams = sent('123', { audioPayloadType: 0 });
  const isEvent = ({ datagram }: TimedDatagram) => (datagram[1]! & 0x7f) === 101;
  const second = datagrams.filter((each) => !(isEvent(each) && each.datagram[12] === 2));
  expect(receive(second)).toMatchObject({ keys: '13', doubts: ['lost'] });
  const quiet = sent('1234', { audioPayloadType: 0, audioMs: 40 });
  const third = quiet.filter((each) => !(isEvent(each) && each.datagram[12] === 3));
  expect(receive(third)).toMatchObject({ keys: '124', doubts: ['lost'] });
  const inPauses = datagrams.filter((each, index) => isEvent(each) || index % 12 < 8);
  expect(receive(inPauses)).toMatchObject({ keys: '123', doubts: [] });
});

test('another source is a doubt', () => {
  const heard = receive([...sent('12'), ...sent('34', { source: 7 })]);
  expect(heard).toMatchObject({ keys: '1234', doubts: ['source-changed'] });
});

test('what is no RTP or no key is let go by', () => {
  const heard = receive([
    { atMs: 0, datagram: new Uint8Array(0) },
    { atMs: 0, datagram: new Uint8Array(11).fill(0x80) },
    { atMs: 0, datagram: new Uint8Array(40) },
    { atMs: 0, datagram: Uint8Array.of(0x9f, 101, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0) },
    { atMs: 0, datagram: Uint8Array.of(0x80, 101, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0) },
  ]);
  expect(heard).toEqual({ keys: '', doubts: [], fates: Array(5).fill('malformed') });
  const flash = sent('1').map(({ atMs, datagram }) => {
    datagram[12] = 16;
    return { atMs, datagram };
  });
  expect(receive(flash)).toMatchObject({ keys: '', doubts: [] });
});

type Network = { loss: number; copies: number; jitterMs: number };

function impair(datagrams: readonly TimedDatagram[], network: Network, random: () => number) {
  const arrived: TimedDatagram[] = [];
  for (const { atMs, datagram } of datagrams) {
    const times = random() < network.copies ? 2 : 1;
    for (let copy = 0; copy < times; copy += 1) {
      if (random() < network.loss) continue;
      arrived.push({ atMs: atMs + random() * network.jitterMs, datagram });
    }
  }
  return arrived.sort((a, b) => a.atMs - b.atMs);
}

test.each([0, 0.01, 0.05, 0.1, 0.15, 0.2])(
  'with %f of the packets lost, others doubled, late and out of order: the digits or a doubt',
  (loss) => {
    const random = seededRandom(Math.round(loss * 1000) + 1);
    const streams = 700;
    let exact = 0;
    for (let stream = 0; stream < streams; stream += 1) {
      const key = () => '0123456789'[Math.floor(random() * 10)]!;
      const held = () => 40 + Math.floor(random() * 12) * 20;
      const pressed = Array.from({ length: 16 }, () => ({
        key: key(),
        heldMs: held(),
        pauseMs: held(),
      }));
      pressed.push({ key: '#', heldMs: 100, pauseMs: 0 });
      const digits = pressed.map((press) => press.key).join('');
      const kinds = [{}, { audioPayloadType: 0 }, { audioPayloadType: 0, audioMs: 40 }];
      const options = kinds[stream % 3];
      const datagrams = pressPackets(pressed, {
        ...options,
        firstSequence: Math.floor(random() * 65_536),
      });
      const network = { loss, copies: loss, jitterMs: 60 };
      const heard = receive(impair(datagrams, network, random));
      if (heard.keys === digits && heard.doubts.length === 0) {
        exact += 1;
        continue;
      }
      // No receiver can see a press that is lost whole before the first or after the last packet
      // that arrives; the entry is then too short and stalls. Everything else must be a doubt.
      const isCutShort = digits.startsWith(heard.keys) || digits.endsWith(heard.keys);
      expect(heard.doubts.length > 0 || isCutShort, `${digits} became ${heard.keys}`).toBe(true);
    }
    expect(exact / streams).toBeGreaterThanOrEqual(loss === 0 ? 1 : loss > 0.1 ? 0.9 : 0.98);
  },
);

/** A press as Debian's sip-tester has it in its captures: the end packet keeps its sequence number. */
function capturedPress(event: number): Uint8Array {
  const datagrams = Array.from({ length: 10 }, (_, index) => {
    const step = Math.min(index, 7);
    const isEnd = step === 7;
    const payload = Uint8Array.of(
      event,
      isEnd ? 0x8a : 0x0a,
      (step * 320) >> 8,
      (step * 320) & 255,
    );
    const header = { payloadType: 101, sequence: 8_155 + step, timestamp: 43_200, source: 5 };
    return {
      atMs: step * 20,
      datagram: writeRtpPacket({ ...header, marker: index === 0, payload }),
    };
  });
  return writePcap(datagrams);
}

/** A little-endian capture of Ethernet frames with UDP over IPv4. */
function writePcap(datagrams: readonly TimedDatagram[]): Uint8Array {
  const head = new DataView(new ArrayBuffer(24));
  head.setUint32(0, 0xa1b2c3d4, true);
  head.setUint32(20, 1, true);
  const frames = datagrams.map(({ atMs, datagram }) => {
    const frame = new DataView(new ArrayBuffer(16 + 14 + 20 + 8 + datagram.length));
    frame.setUint32(4, atMs * 1_000, true);
    frame.setUint32(8, frame.byteLength - 16, true);
    frame.setUint8(30, 0x45);
    frame.setUint8(39, 17);
    frame.setUint16(54, 8 + datagram.length);
    new Uint8Array(frame.buffer).set(datagram, 58);
    return new Uint8Array(frame.buffer);
  });
  return Buffer.concat([new Uint8Array(head.buffer), ...frames]);
}

const installed = '/usr/share/sip-tester/';

test('captures of one press are that press: twelve made here, and sip-tester’s where installed', () => {
  for (const [event, key] of [...'0123456789*#'].entries()) {
    const files = [capturedPress(event)];
    const name = key.replace('*', 'star').replace('#', 'pound');
    if (existsSync(installed)) files.push(readFileSync(`${installed}dtmf_2833_${name}.pcap`));
    for (const file of files) {
      const datagrams = readPcap(file);
      expect(datagrams.length).toBe(10);
      expect(receive(datagrams), name).toMatchObject({ keys: key, doubts: [] });
    }
  }
});
