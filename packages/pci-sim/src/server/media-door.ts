import { createSocket, type Socket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import type { StreamDescription } from '../keypad/key-stream.ts';
import type { RunningCapture } from '../zone/run-capture.ts';

/** One loopback UDP port for each call whose keys come as RTP. */
export type MediaDoor = {
  /** The port that was opened; the call's former one is closed. Undefined when all are taken. */
  open(running: RunningCapture, description: StreamDescription): Promise<number | undefined>;
  close(running: RunningCapture): void;
  closeAll(): void;
};

const host = '127.0.0.1';
const maxPorts = 1_000;

export function createMediaDoor(): MediaDoor {
  const sockets = new Map<RunningCapture, Socket>();
  let opening = 0;

  const close = (running: RunningCapture) => {
    sockets.get(running)?.close();
    sockets.delete(running);
    running.stream.close();
  };

  return {
    async open(running, description) {
      close(running);
      if (sockets.size + opening >= maxPorts) return undefined;
      opening += 1;
      const socket = await bind().finally(() => {
        opening -= 1;
      });
      // Two openings of one call may have crossed: the later one has it.
      close(running);
      sockets.set(running, socket);
      const stream = running.stream.open(description);
      socket.on('message', (datagram) => {
        stream.receive(datagram);
        datagram.fill(0);
      });
      socket.on('error', () => close(running));
      return (socket.address() as AddressInfo).port;
    },
    close,
    closeAll() {
      for (const running of [...sockets.keys()]) close(running);
    },
  };
}

function bind(): Promise<Socket> {
  const socket = createSocket('udp4');
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(0, host, () => {
      socket.off('error', reject);
      resolve(socket);
    });
  });
}
