import { describe, expect, it } from 'vitest';
import type { World } from '../../session/world.ts';
import type { CheckResult } from '../../verdict/result.ts';
import { leftOut } from './unseen.ts';

const world = { capabilities: { levels: ['core'] } } as unknown as World;

describe('what a run of an engine left out', () => {
  const left = leftOut(world, [{ requirement: 'supervise:switch-card' } as CheckResult]);
  const ids = left.map(({ requirement }) => requirement);

  it('is every claimed MUST without a result, and is not run rather than passed over', () => {
    expect(ids).toContain('supervise:switch-limit');
    expect(ids).not.toContain('supervise:switch-card');
    expect(new Set(left.map(({ status }) => status))).toEqual(new Set(['not_run']));
  });

  it('is nothing that was not claimed, and nothing that is excused in writing', () => {
    expect(ids).not.toContain('report:reliable-schedule');
    expect(ids).not.toContain('time:journal-failure-stops');
    expect(ids).not.toContain('events:websocket-stream');
  });
});
