import type { CheckResult, Run } from '../verdict/result.ts';

/** What a run tells while it goes on; every report is a reader of this one stream. */
export type RunEvent =
  | {
      readonly type: 'run_started';
      readonly target: string;
      readonly profile: string;
      readonly seed: number;
      readonly checks: readonly { readonly check: string; readonly requirement: string }[];
    }
  | { readonly type: 'check_started'; readonly check: string; readonly requirement: string }
  | { readonly type: 'cases_tried'; readonly check: string; readonly cases: number }
  | { readonly type: 'check_finished'; readonly result: CheckResult }
  | { readonly type: 'run_finished'; readonly run: Run };

export type RunListener = (event: RunEvent) => void;
