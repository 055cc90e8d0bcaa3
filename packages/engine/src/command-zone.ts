/** The engine's commands to the capture zone, one at a time (collect:commands-come-in-order). */
import { type Input, type LiveSession, setTimer, wake } from './live-session.ts';
import type { Ports, ZoneAddress, ZoneAnswer, ZoneCommand } from './ports.ts';

const firstWaitMs = 1_000;
const longestWaitMs = 8_000;
const maxWipeAttempts = 10;

export function commandZone(
  live: LiveSession,
  command: ZoneCommand,
  ports: Ports,
  tell: (input: Input) => void,
): void {
  live.zoneQueue.push({ command, attempt: 1 });
  if (!live.isCommanding) void sendQueue(live, ports, tell);
}

export function zoneAddress(live: LiveSession, factsUrl: string): ZoneAddress {
  const facts = { url: factsUrl, token: live.opening.factsToken };
  return { url: live.opening.zoneUrl, sessionId: live.id, facts };
}

async function sendQueue(
  live: LiveSession,
  ports: Ports,
  tell: (input: Input) => void,
): Promise<void> {
  live.isCommanding = true;
  live.openExchanges += 1;
  for (;;) {
    const next = live.zoneQueue.shift();
    if (next === undefined) break;
    const address = zoneAddress(live, ports.factsUrl(live.id));
    const answer = await ports.zone.send(address, next.command, live.clock);
    takeAnswer(live, next, answer, ports, tell);
  }
  live.isCommanding = false;
  live.openExchanges -= 1;
  wake(live);
}

function takeAnswer(
  live: LiveSession,
  sent: { command: ZoneCommand; attempt: number },
  answer: ZoneAnswer,
  ports: Ports,
  tell: (input: Input) => void,
): void {
  if (live.isHalted || (answer.kind === 'taken' && !isWipe(sent))) return;
  const isLastWipe = isWipe(sent) && live.session.ending !== null && !live.zoneQueue.some(isWipe);
  const isProcessing = sent.command.name === 'process' && live.session.stage === 'processing';
  if (isLastWipe && answer.kind !== 'unreachable') tell({ kind: 'wiped' });
  else if (answer.kind === 'unreachable' && (isProcessing || isLastWipe)) {
    sendAgain(live, sent, ports, tell);
  } else if (answer.kind !== 'taken') {
    const code = answer.kind === 'refused' ? 'zone_refused' : answer.code;
    tell({ kind: 'session', event: { type: 'zone.failed', code } });
  }
}

function isWipe({ command }: { command: ZoneCommand }): boolean {
  return command.name === 'wipe';
}

/**
 * process:unreached-zone-is-left-to-the-limit, process:command-is-repeated-unchanged. The zone joins
 * a repeated command to the running attempt, so repeating it is safe.
 */
function sendAgain(
  live: LiveSession,
  sent: { command: ZoneCommand; attempt: number },
  ports: Ports,
  tell: (input: Input) => void,
): void {
  const { command, attempt } = sent;
  if (command.name === 'wipe' && attempt >= maxWipeAttempts) {
    ports.log.error('the zone took no wipe; it wipes by itself', { session: live.id });
    return;
  }
  const wait = Math.min(firstWaitMs * 2 ** (attempt - 1), longestWaitMs);
  setTimer(live, `zone ${command.name}`, live.clock.now() + wait, () => {
    if (command.name === 'process' && live.session.stage !== 'processing') return;
    live.zoneQueue.push({ command, attempt: attempt + 1 });
    if (!live.isCommanding) void sendQueue(live, ports, tell);
  });
}
