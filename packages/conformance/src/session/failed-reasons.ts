import { loadMachine } from '@voicepay/spec';

/** Every reason that a session can fail for, as the machine has them (report:reasons-are-closed). */
export const failedReasons: readonly string[] = Object.keys(loadMachine().session.reasons ?? {});
