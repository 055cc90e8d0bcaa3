import type { Matrix } from './chaos.ts';
import { faults, states } from './faults.ts';

/** Cells that could have been tried and were not. */
export function untriedCells(matrix: Matrix): string[] {
  return faults.flatMap((fault) =>
    fault.states
      .filter((state) => !matrix.has(`${fault.number} ${state}`))
      .map((state) => `${fault.number} ${fault.name} in ${state}`),
  );
}

/** Faults by states: how often a cell was tried, or `-` with the reason under the row. */
export function matrixText(matrix: Matrix): string {
  const lines = [`${'fault'.padEnd(46)}${states.map((state) => state.padStart(12)).join('')}`];
  for (const fault of faults) {
    const cells = states.map((state) => {
      const count = matrix.get(`${fault.number} ${state}`) ?? 0;
      const isPossible = fault.states.includes(state);
      return (isPossible ? String(count) : '-').padStart(12);
    });
    lines.push(`${`${fault.number} ${fault.name}`.padEnd(46)}${cells.join('')}`);
    if (fault.states.length < states.length) lines.push(`      -: ${fault.otherwise}`);
  }
  return lines.join('\n');
}
