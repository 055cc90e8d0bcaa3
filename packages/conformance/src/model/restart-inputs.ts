/** Inputs that need more than the wire: a hook that restarts the engine, or a zone that loses things. */
export const restartInputs: readonly string[] = [
  'restart',
  'restart_lost',
  'restart_unreconcilable',
];
