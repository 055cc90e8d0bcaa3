/**
 * A closed-loop HTTP/1.1 client on plain sockets, so that the client costs little beside the
 * server: `connections` requests in flight for `seconds`. Where it `spins`, it never sleeps: a server
 * that is slower than the client would else pay for waking it at every answer, and be compared with
 * one that is not. Answers requests per second.
 */
import { connect } from 'node:net';

export async function rawLoad({ port, connections, seconds, next, spins = false }) {
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  let spinning = spins;
  const spin = () => spinning && setImmediate(spin);
  spin();
  const counts = await Promise.all(
    Array.from({ length: connections }, () => converse(port, until, next)),
  );
  spinning = false;
  const answers = counts.reduce((sum, count) => sum + count, 0);
  return answers / ((performance.now() - began) / 1000);
}

function converse(port, until, next) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    let count = 0;
    let pending = '';
    socket.on('connect', () => socket.write(next()));
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      pending += chunk.toString('latin1');
      if (!isComplete(pending)) return;
      if (!pending.startsWith('HTTP/1.1 200')) {
        socket.destroy();
        reject(new Error(`expected 200, came ${pending.slice(0, 300)}`));
        return;
      }
      pending = '';
      count += 1;
      if (performance.now() < until) socket.write(next());
      else {
        socket.destroy();
        resolve(count);
      }
    });
  });
}

function isComplete(text) {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, end));
  if (length !== null) return text.length >= end + 4 + Number(length[1]);
  return text.endsWith('\r\n0\r\n\r\n');
}
