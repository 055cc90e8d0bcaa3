import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** RFC 6455, as much as a keypad needs: one key per text frame, pings answered, anything else ends it. */
const acceptSuffix = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const maxPayload = 125;
const opcodes = { text: 1, close: 8, ping: 9 } as const;

export function acceptWebSocket(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  onText: (payload: Uint8Array) => void,
): void {
  const key = request.headers['sec-websocket-key'];
  if (typeof key !== 'string' || request.headers['sec-websocket-version'] !== '13') {
    socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
    return;
  }
  const accept = createHash('sha1')
    .update(key + acceptSuffix)
    .digest('base64');
  socket.write(
    'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n' +
      `sec-websocket-accept: ${accept}\r\n\r\n`,
  );
  let pending = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('end', () => socket.end());
  socket.on('data', (chunk: Buffer) => {
    const joined = Buffer.concat([pending, chunk]);
    pending.fill(0);
    chunk.fill(0);
    const rest = readFrames(joined, socket, onText);
    pending = Buffer.from(rest);
    joined.fill(0);
  });
  // Frames that came with the request.
  if (head.length > 0) socket.unshift(head);
}

function readFrames(bytes: Buffer, socket: Duplex, onText: (payload: Uint8Array) => void): Buffer {
  let at = 0;
  while (bytes.length - at >= 6) {
    const first = bytes[at] as number;
    const length = (bytes[at + 1] as number) & 0x7f;
    const isMasked = ((bytes[at + 1] as number) & 0x80) !== 0;
    const opcode = first & 0x0f;
    // A fragment, a reserved bit, no mask, or more than a key needs: not a keypad.
    if ((first & 0xf0) !== 0x80 || !isMasked || length > maxPayload || opcode === opcodes.close) {
      socket.end(Buffer.from([0x88, 0]));
      return bytes.subarray(bytes.length);
    }
    if (bytes.length - at < 6 + length) break;
    const mask = bytes.subarray(at + 2, at + 6);
    const payload = bytes.subarray(at + 6, at + 6 + length);
    for (let i = 0; i < length; i += 1)
      payload[i] = (payload[i] as number) ^ (mask[i % 4] as number);
    if (opcode === opcodes.text) onText(payload);
    else if (opcode === opcodes.ping)
      socket.write(Buffer.concat([Buffer.from([0x8a, length]), payload]));
    at += 6 + length;
  }
  return bytes.subarray(at);
}
