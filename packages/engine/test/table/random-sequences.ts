/** Seeded random walks through random configurations: engine and table, step by step. */
import { everyConfiguration, type MealyMachine, nameOfConfiguration, unfold } from '@voicepay/spec';
import { createRandom, type Random } from '../../src/simulation/random.ts';
import { beginPlay, playInput } from './table-player.ts';

export interface WalkReport {
  readonly sequences: number;
  readonly inputs: number;
  /** Rows that at least one input met. */
  readonly rows: ReadonlySet<string>;
  /** The first disagreement, with what replays it; null when there is none. */
  readonly disagreement: string | null;
}

const longest = 40;

export function walk(sequences: number, seed: number): WalkReport {
  const configurations = [...everyConfiguration()];
  const machines = new Map<number, MealyMachine>();
  const random = createRandom(seed);
  const rows = new Set<string>();
  let inputs = 0;
  for (let i = 0; i < sequences; i += 1) {
    const chosen = random.below(configurations.length);
    const configuration = configurations[chosen];
    if (configuration === undefined) throw new RangeError('no such configuration');
    const machine = machines.get(chosen) ?? unfold(configuration);
    machines.set(chosen, machine);
    const play = beginPlay(configuration, machine);
    const given: string[] = [];
    for (let n = random.below(longest) + 1; n > 0; n -= 1) {
      const input = chooseInput(machine, play.state, random);
      given.push(input);
      inputs += 1;
      rows.add(machine.transition(play.state, input).row);
      const fault = playInput(play, input, configuration, machine);
      if (fault !== null) {
        const replay = `seed ${seed}, sequence ${i}, ${nameOfConfiguration(configuration)}`;
        return {
          sequences: i,
          inputs,
          rows,
          disagreement: `${replay}: ${given.join(' ')}: ${fault}`,
        };
      }
    }
  }
  return { sequences, inputs, rows, disagreement: null };
}

const onwards = ['start_ok', 'proceed', 'accepted', 'confirm', 'resume', 'approved', 'stalled'];
const signals = ['proceed', 'ask', 'resume', 'switch_card', 'confirm', 'confirm_stale'];

/** Half of the inputs lead on, so that walks get deep; of the others half are signals. */
function chooseInput(machine: MealyMachine, state: string, random: Random): string {
  const any = random.choose(random.onceIn(2) ? machine.inputs : signals);
  if (random.onceIn(2)) return any;
  const input = random.choose(onwards);
  return machine.transition(state, input).cell === 'move' ? input : any;
}
