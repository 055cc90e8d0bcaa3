import { expect, test } from 'vitest';
import { seededRandom } from '../../leak-detector/ordinary-logs.ts';
import { writeRtpPacket } from '../rtp/packet.ts';
import { createAudioStream, forgetAudio, receiveAudio } from './audio-stream.ts';
import { encodeMuLaw } from './mu-law.ts';
import { generateTones } from './tone-generator.ts';

function packetsOf(keys: string, source = 1): Uint8Array[] {
  const audio = encodeMuLaw(
    generateTones(keys, { onMs: 100, offMs: 100, random: seededRandom(1) }),
  );
  return Array.from({ length: Math.floor(audio.length / 160) }, (_, index) =>
    writeRtpPacket({
      marker: index === 0,
      payloadType: 0,
      sequence: (65_500 + index) & 0xffff,
      timestamp: (2 ** 32 - 5_000 + index * 160) >>> 0,
      source,
      payload: audio.subarray(index * 160, (index + 1) * 160),
    }),
  );
}

function receive(packets: readonly Uint8Array[]) {
  const stream = createAudioStream({ encoding: 'PCMU', payloadType: 0 });
  let keys = '';
  const doubts: string[] = [];
  const press = (key: number) => {
    keys += String.fromCharCode(key);
  };
  for (const [index, packet] of packets.entries()) {
    receiveAudio(stream, packet, index * 20, { press, doubt: (reason) => doubts.push(reason) });
  }
  expect(stream.samples.every((sample) => sample === 0)).toBe(true);
  return { keys, doubts };
}

test('keys are heard through RTP packets of mu-law', () => {
  expect(receive(packetsOf('0123456789*#ABCD'))).toEqual({ keys: '0123456789*#ABCD', doubts: [] });
});

test('a doubled packet is heard once, another payload type not at all', () => {
  const packets = packetsOf('4455').flatMap((packet) => [packet, packet]);
  expect(receive(packets)).toEqual({ keys: '4455', doubts: [] });
  const other = packetsOf('4455').map((packet) => packet.fill(8, 1, 2));
  expect(receive(other)).toEqual({ keys: '', doubts: [] });
});

test('any single lost packet leaves the keys as they are, two in a row are a doubt', () => {
  const packets = packetsOf('1234');
  for (let lost = 1; lost + 2 < packets.length; lost += 1) {
    const one = packets.filter((_, index) => index !== lost);
    expect(receive(one), `without packet ${lost}`).toEqual({ keys: '1234', doubts: [] });
    const two = packets.filter((_, index) => index !== lost && index !== lost + 1);
    expect(receive(two).doubts).toEqual(['lost']);
  }
});

test('another source is a doubt', () => {
  expect(receive([...packetsOf('1'), ...packetsOf('2', 9)])).toEqual({
    keys: '12',
    doubts: ['source-changed'],
  });
});

test('16-bit samples in network byte order are heard too', () => {
  const samples = generateTones('2580#', { onMs: 60, offMs: 60, random: seededRandom(2) });
  const stream = createAudioStream({ encoding: 'L16', payloadType: 96 });
  let keys = '';
  for (let at = 0; at + 160 <= samples.length; at += 160) {
    const payload = new Uint8Array(320);
    const view = new DataView(payload.buffer);
    for (let index = 0; index < 160; index += 1) view.setInt16(2 * index, samples[at + index]!);
    const header = { marker: false, payloadType: 96, sequence: at / 160, timestamp: at, source: 1 };
    const listener = {
      press: (key: number) => {
        keys += String.fromCharCode(key);
      },
      doubt: () => expect.unreachable(),
    };
    receiveAudio(stream, writeRtpPacket({ ...header, payload }), at / 8, listener);
  }
  expect(keys).toBe('2580#');
});

test('a key that sounds while everything is wiped is not heard as another one', () => {
  const packets = packetsOf('47');
  const stream = createAudioStream({ encoding: 'PCMU', payloadType: 0 });
  let keys = '';
  for (const [index, packet] of packets.entries()) {
    const press = (key: number) => {
      keys += String.fromCharCode(key);
    };
    receiveAudio(stream, packet, index * 20, { press, doubt: () => expect.unreachable() });
    // 60 ms into the first key, and again before it is let go.
    if (index === 7 || index === 8) forgetAudio(stream);
  }
  expect(keys).toBe('47');
});
