import type { Proving } from '../evidence/proving.ts';

/** What binds the harness itself is shown by tests of this repository, named by their files. */
export const harnessTests: readonly Proving[] = [
  {
    name: 'packages/conformance/test/kill-matrix.test.ts',
    proves: [
      'conformance:undeclared-levels-are-not-judged',
      'conformance:failures-name-the-requirement',
    ],
  },
  {
    name: 'packages/conformance/src/verdict/decide-verdict.test.ts',
    proves: ['conformance:only-complete-runs-conform'],
  },
  {
    name: 'packages/conformance/test/voicepay-command.test.ts',
    proves: [
      'conformance:only-complete-runs-conform',
      'conformance:failures-name-the-requirement',
      'conformance:loopback-by-default',
    ],
  },
  {
    name: 'packages/conformance/test/verify-connections.test.ts',
    proves: [
      'conformance:undeclared-levels-are-not-judged',
      'conformance:unobservable-is-not-passed',
    ],
  },
  {
    name: 'packages/conformance/test/harness.test.ts',
    proves: [
      'conformance:faults-of-the-harness-are-its-own',
      'conformance:starts-before-it-reports',
      'conformance:repeats-from-a-seed',
    ],
  },
  {
    name: 'packages/conformance/test/real-targets.test.ts',
    proves: ['conformance:canonical-form-with-mappings'],
  },
  { name: 'tests/tidy.test.ts', proves: ['conformance:published-test-cards-only'] },
];
