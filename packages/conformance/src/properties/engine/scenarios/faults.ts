import type { RequirementId } from '@voicepay/spec';
import { type Fault, type FaultKind, faults, nameOfFault } from '../../../peers/fault-list.ts';
import { answerEmpty, answerText, type PeerAnswer } from '../../../peers/peer-call.ts';
import { commandOf } from '../../../peers/session-peers.ts';
import {
  approval,
  confirm,
  processed,
  processorError,
  signal,
  startAnswers,
  upToSummary,
} from '../../../session/common-actions.ts';
import { driveSession, type SessionDriver } from '../../../session/session-driver.ts';
import { plainPlan, startAnswerOf } from '../../../session/session-plan.ts';
import { eventsOf } from '../../../session/trace.ts';
import { withConnections } from '../../../session/with-connections.ts';
import { drive, type Scenario, type Stage, told } from './scenario.ts';

/** Port 1 of the loopback interface: a connection to it is refused at once. */
const nobody = 'http://127.0.0.1:1';

/** The peer's good answer would begin like this. */
const goodStart = JSON.stringify(startAnswerOf(plainPlan));

/** What the peer does instead of answering well; nobody does nothing. */
function failing(kind: FaultKind, { peer }: Fault, location: string): PeerAnswer {
  // Who has the status of a zone's answer has read it all: there it ends in the status line.
  const begun =
    peer === 'zone' ? { status: 202 } : { status: 200, body: peer === 'start' ? goodStart : '{' };
  switch (kind) {
    case '3xx':
      return { kind: 'answer', status: 307, headers: { location }, body: '' };
    case '4xx':
      return answerEmpty(404);
    case '5xx':
      return answerEmpty(503);
    case 'cut before the answer':
      return { kind: 'reset' };
    case 'cut in the answer':
      return { kind: 'truncated', ...begun };
    case 'answer without an end':
      return { kind: 'endless', ...begun };
    case 'nobody listens':
    case 'silence':
      return { kind: 'silence' };
    case 'no JSON':
      return answerText(200, 'application/json', goodStart.slice(0, -1));
    case 'more than 1 MiB':
      return answerText(200, 'application/json', `${goodStart}${' '.repeat(1_100_000)}`);
  }
}

/** Kinds that only a deadline ends. */
const withoutEnd: readonly FaultKind[] = ['silence', 'answer without an end'];

/** A peer fails in one way; what must come of it is written down for each. */
export const faultScenarios: readonly Scenario[] = faults.map((fault) => ({
  name: nameOfFault(fault),
  proves: provenBy(fault),
  async run(stage) {
    if (fault.peer === 'start') await atStart(stage, fault);
    else if (fault.peer === 'zone') await atZone(stage, fault);
    else await atOutcome(stage, fault);
    // Nobody tells of a connection that nobody takes.
    if (fault.kind === 'nobody listens') stage.world.book.faults.add(nameOfFault(fault));
  },
}));

/** The requirement that the fault is a case of, and for a zone what comes of it after the intent. */
export function provenBy(fault: Fault): readonly RequirementId[] {
  switch (fault.peer) {
    case 'start':
      return [startRequirement(fault.kind)];
    case 'success':
    case 'failure':
      return [outcomeRequirement(fault.kind), 'report:base-sends-at-most-once'];
    case 'zone':
      return fault.kind === 'nobody listens'
        ? [zoneRequirement(fault.kind)]
        : [zoneRequirement(fault.kind), processRequirement(fault.kind)];
  }
}

function startRequirement(kind: FaultKind): RequirementId {
  if (isIncomplete(kind)) return 'start:deadline-ends-the-wait';
  if (kind === 'no JSON') return 'start:invalid-answer-ends-the-session';
  if (kind === 'more than 1 MiB') return 'report:answer-limits';
  return /^[345]xx$/.test(kind)
    ? 'start:failed-start-names-the-status'
    : 'start:connection-failure-is-no-answer';
}

function outcomeRequirement(kind: FaultKind): RequirementId {
  if (isIncomplete(kind)) return 'report:outcome-deadline';
  return kind === '3xx'
    ? 'report:redirects-are-never-followed'
    : 'report:nothing-else-acknowledges';
}

function zoneRequirement(kind: FaultKind): RequirementId {
  return withoutEnd.includes(kind)
    ? 'supervise:session-timer-ends-the-session'
    : 'report:internal-error-is-before-the-intent';
}

function processRequirement(kind: FaultKind): RequirementId {
  if (kind === '4xx') return 'process:refused-command-is-unknown';
  return kind === '3xx' || withoutEnd.includes(kind)
    ? 'process:processing-limit-belongs-to-the-engine'
    : 'process:unreached-zone-is-left-to-the-limit';
}

const startErrors: Partial<Record<FaultKind, string>> = {
  '3xx': 'start_failed, http_307',
  '4xx': 'start_failed, http_404',
  '5xx': 'start_failed, http_503',
  silence: 'start_failed, timeout',
  'answer without an end': 'start_failed, timeout',
  'nobody listens': 'start_failed, connection_failed',
  'cut before the answer': 'start_failed, connection_failed',
  'cut in the answer': 'start_failed',
};
/** What was cut off is not complete; no sentence says whether an engine waits until the deadline. */
function isIncomplete(kind: FaultKind): boolean {
  return kind === 'cut in the answer' || withoutEnd.includes(kind);
}

async function atStart(stage: Stage, fault: Fault): Promise<void> {
  const driver = driveSession(stage.world, plainPlan, { opening: openingWith(fault) });
  driver.answerStart(() => failing(fault.kind, fault, `${driver.peers.urls.start}/elsewhere`));
  const isHeld = withoutEnd.includes(fault.kind);
  if (isHeld) driver.expectHeld(1);
  await driver.open();
  if (isHeld) {
    const early = await driver.perform({ kind: 'advance', ms: 9_999 });
    driver.expectHeld(0);
    await driver.perform({ kind: 'advance', ms: 1 });
    told(stage, driver, startRequirement(fault.kind), {
      expected: 'starting until the deadline',
      actual: `${early.snapshot?.state} until the deadline`,
    });
  }
  if (fault.kind === 'cut in the answer') await driver.perform({ kind: 'advance', ms: 10_000 });
  const { failed_reason, last_error } = driver.lastSnapshot() ?? {};
  const known = startErrors[fault.kind] ?? 'invalid_start_response';
  const reason = known.includes(',') ? `${failed_reason}, ${last_error}` : `${failed_reason}`;
  const elsewhere = countElsewhere(driver);
  told(stage, driver, startRequirement(fault.kind), {
    expected: `${known}; 0 requests elsewhere`,
    actual: `${reason}; ${elsewhere} requests elsewhere`,
  });
  driver.done();
}

async function atOutcome(stage: Stage, fault: Fault): Promise<void> {
  const driver = driveSession(stage.world, plainPlan, { opening: openingWith(fault) });
  const { peer, kind } = fault;
  driver.peers.respond[peer] = (call) =>
    call.path === '/elsewhere'
      ? answerEmpty(200)
      : failing(kind, fault, `${driver.peers.urls[peer]}/elsewhere`);
  await driver.open();
  for (const action of [...upToSummary(plainPlan), confirm]) await driver.perform(action);
  const isHeld = withoutEnd.includes(kind);
  if (isHeld) driver.expectHeld(1);
  await driver.perform(processed(peer === 'success' ? approval : processorError));
  if (isHeld) {
    const early = await driver.perform({ kind: 'advance', ms: 14_999 });
    driver.expectHeld(0);
    await driver.perform({ kind: 'advance', ms: 1 });
    const types = early.events.map(({ type }) => type);
    told(stage, driver, outcomeRequirement(kind), {
      expected: 'no word of the outcome before 15 s',
      actual: `${types.join(', ') || 'no word of the outcome'} before 15 s`,
    });
  }
  await driver.perform({ kind: 'advance', ms: 345_000_000 });
  const trace = driver.trace();
  const ends = eventsOf(trace).map(({ type }) => type);
  const requests = driver.peers.calls.filter((call) => call.peer === peer).length;
  const elsewhere = countElsewhere(driver);
  const sent = kind === 'nobody listens' ? 0 : 1;
  const state = peer === 'success' ? 'succeeded' : 'failed';
  told(stage, driver, outcomeRequirement(kind), {
    expected: `${state}, outcome.undelivered, 0 requests elsewhere`,
    actual: `${driver.lastSnapshot()?.state}, ${ends.at(-1)}, ${elsewhere} requests elsewhere`,
  });
  told(stage, driver, 'report:base-sends-at-most-once', {
    expected: `${sent} requests`,
    actual: `${requests - elsewhere} requests`,
  });
  driver.done();
}

/** The command, and the wipe that may have to wait until it is given up. */
const unansweredByTheZone = 2;

async function atZone(stage: Stage, fault: Fault): Promise<void> {
  const collecting = await drive(stage, plainPlan, [], { opening: openingWith(fault) });
  failOn(collecting, 'collect', fault);
  await collecting.perform(startAnswers(plainPlan));
  if (withoutEnd.includes(fault.kind)) collecting.expectHeld(unansweredByTheZone);
  await collecting.perform(signal('proceed'));
  if (withoutEnd.includes(fault.kind)) {
    await collecting.perform({ kind: 'advance', ms: 900_000 });
    const { state, failed_reason: reason = '' } = collecting.lastSnapshot() ?? {};
    const isOver = ['internal_error', 'session_timeout'].includes(reason);
    told(stage, collecting, zoneRequirement(fault.kind), {
      expected: 'failed after 900 s at the latest, by itself or by the session timer',
      actual: isOver
        ? 'failed after 900 s at the latest, by itself or by the session timer'
        : `${state} ${reason}`,
    });
  } else {
    const { state, failed_reason: reason } = collecting.lastSnapshot() ?? {};
    told(stage, collecting, zoneRequirement(fault.kind), {
      expected: 'failed, internal_error; 0 requests elsewhere',
      actual: `${state}, ${reason}; ${countElsewhere(collecting)} requests elsewhere`,
    });
  }
  collecting.done();
  if (fault.kind !== 'nobody listens') await atProcess(stage, fault);
}

async function atProcess(stage: Stage, fault: Fault): Promise<void> {
  const requirement = processRequirement(fault.kind);
  const driver = await drive(stage, plainPlan, upToSummary(plainPlan));
  failOn(driver, 'process', fault);
  if (withoutEnd.includes(fault.kind)) driver.expectHeld(unansweredByTheZone);
  const intent = await driver.perform(confirm);
  const early = await driver.perform({ kind: 'advance', ms: 59_999 });
  await driver.perform({ kind: 'advance', ms: 1 });
  const at = driver.lastSnapshot();
  const last = `${at?.state}, ${at?.failed_reason}`;
  const isUnreached = requirement === 'process:unreached-zone-is-left-to-the-limit';
  const isRefused = requirement === 'process:refused-command-is-unknown';
  const before = isRefused ? `${intent.snapshot?.state} at once` : `${early.snapshot?.state}`;
  told(stage, driver, requirement, {
    expected: `${isUnreached ? 'processing; ' : isRefused ? 'failed at once; ' : ''}failed, outcome_unknown after 60 s`,
    actual: `${isUnreached || isRefused ? `${before}; ` : ''}${last} after 60 s`,
  });
  // When the wipe gets through to a zone that owes an answer is the engine's own affair.
  if (!withoutEnd.includes(fault.kind)) stage.judge(driver.trace());
  driver.done();
}

/** From now on the zone fails on commands of this name. */
function failOn(driver: SessionDriver, name: 'collect' | 'process', fault: Fault): void {
  const { peers } = driver;
  const polite = peers.respond.zone;
  peers.respond.zone = (call) =>
    commandOf(call)?.command === name
      ? failing(fault.kind, fault, `${peers.urls.zone}/elsewhere`)
      : polite(call);
}

function countElsewhere({ peers }: SessionDriver): number {
  return peers.calls.filter(({ path }) => path === '/elsewhere').length;
}

/** Where nobody listens, the opening says so. */
function openingWith({
  peer,
  kind,
}: Fault): (request: Record<string, unknown>) => Record<string, unknown> {
  if (kind !== 'nobody listens') return (request) => request;
  if (peer === 'zone') return (request) => ({ ...request, zone_url: nobody });
  return withConnections((connection) =>
    connection.name === peer ? { ...connection, url: nobody } : connection,
  );
}
