// The engine as a process that kills itself at one named point of one conversation.
import { createSecretReader } from '../../dist/adapters/secrets.js';
import { startEngine } from '../../dist/start-engine.js';

const { port, storeFile, zoneUrl, conversation, point, side } = JSON.parse(process.argv[2]);
const sessions = new Set();

const die = () => process.kill(process.pid, 'SIGKILL');
const isHere = (sessionId, name) => name === point && sessions.has(sessionId);

function nameOf({ kind, event, opening }) {
  if (kind === 'opened') return opening.conversationId === conversation ? 'session-open' : '';
  if (kind === 'wiped') return 'wiped';
  if (event.type === 'fact.accepted') return `field-${event.collect}`;
  return event.type;
}

function between(ports) {
  return {
    ...ports,
    store: {
      ...ports.store,
      async append(record, isClosed) {
        const name = nameOf(record.entry);
        if (name === 'session-open') sessions.add(record.sessionId);
        const dies = isHere(record.sessionId, name);
        if (dies && side === 'before') return die();
        await ports.store.append(record, isClosed);
        if (dies) die();
      },
    },
    zone: {
      ...ports.zone,
      async send(address, command, clock) {
        const dies = isHere(address.sessionId, command.name);
        if (dies && side === 'before') return die();
        const answer = await ports.zone.send(address, command, clock);
        if (dies) die();
        return answer;
      },
    },
    connections: {
      async call(call) {
        const dies = isHere(call.headers['session-reference-id'], `call-${call.target.name}`);
        if (dies && side === 'before') return die();
        const answer = await ports.connections.call(call);
        if (dies) die();
        return answer;
      },
    },
  };
}

const running = await startEngine({
  functions: [],
  zoneUrl,
  clock: 'real',
  storeFile,
  acceptsInlineFunctions: true,
  acceptsAssignedZones: false,
  host: '127.0.0.1',
  port,
  secrets: createSecretReader({}),
  log: { info() {}, warn() {}, error: (...words) => console.error(...words) },
  between,
});
process.stdout.write(`listening on ${running.url}\n`);
