import { answerChecks } from './answer-checks.ts';
import { askingChecks } from './asking-checks.ts';
import { brandChecks } from './brand-checks.ts';
import { entryChecks } from './entry-checks.ts';
import { holdingChecks } from './holding-checks.ts';
import { keyChecks } from './key-checks.ts';
import { requestChecks } from './request-checks.ts';
import { switchChecks } from './switch-checks.ts';
import { tellingChecks } from './telling-checks.ts';
import { timerChecks } from './timer-checks.ts';
import { type ZoneBench, zoneSession } from './zone-bench.ts';
import type { ZoneCheck } from './zone-check.ts';

/** In the order of the specification: collect, supervise and what is held, then process. */
export const zoneChecks: readonly ZoneCheck[] = [
  ...entryChecks,
  ...brandChecks,
  ...keyChecks,
  ...timerChecks,
  ...holdingChecks,
  ...tellingChecks,
  ...requestChecks,
  ...switchChecks,
  ...answerChecks,
  ...askingChecks,
];

/** Those that this bench can make: the processor's side needs a processor that we are. */
export function feasibleChecks(bench: ZoneBench): readonly ZoneCheck[] {
  const { processor } = bench;
  return zoneChecks.filter(
    ({ asProcessor, withLookUp }) =>
      (processor !== undefined || !asProcessor) && (processor?.looksUp === true || !withLookUp),
  );
}

/** One after the other, as whatever the processor is asked belongs to the capture at hand. */
export async function runZoneChecks(
  bench: ZoneBench,
  checks: readonly ZoneCheck[] = feasibleChecks(bench),
): Promise<void> {
  for (const check of checks) {
    if (bench.world.interrupted()) return;
    const another = () => zoneSession(bench, check);
    await check.run(another(), another, bench.seed);
  }
}
