import type { Proving } from '../../evidence/proving.ts';
import type { ZoneSession } from './zone-bench.ts';

/** Something that is asked of a zone, at a capture of its own. */
export interface ZoneCheck extends Proving {
  /** The harness must be the processor that the zone is configured with. */
  readonly asProcessor?: true;
  /** The zone must have been told that its processor offers a look-up. */
  readonly withLookUp?: true;
  /** `another` opens one more capture, for checks of many cases or of two captures side by side. */
  readonly run: (zone: ZoneSession, another: () => ZoneSession, seed: number) => Promise<void>;
}
