import { conformanceFunction } from '../../../session/conformance-function.ts';
import { plainPlan } from '../../../session/session-plan.ts';
import { ask, jsonOf } from '../../../session/world.ts';
import { drive, type Scenario, told } from './scenario.ts';

interface Tool {
  readonly name?: string;
  readonly description?: string;
}

/** What agents are offered by a function that the engine has loaded. */
export const offerScenarios: readonly Scenario[] = [
  {
    name: 'the function as a tool',
    needsFunction: conformanceFunction.name,
    proves: ['function:purpose-reaches-the-agent'],
    async run(stage) {
      const { name, purpose } = conformanceFunction;
      const { answer } = await ask(stage.world, 'GET', `/functions/${name}/tools`);
      const [tool] = (jsonOf(answer, 200) as { tools?: readonly Tool[] } | undefined)?.tools ?? [];
      const driver = await drive(stage, plainPlan, []);
      driver.done();
      told(stage, driver, 'function:purpose-reaches-the-agent', {
        expected: `${name}: ${purpose}`,
        actual: tool === undefined ? 'no tool' : `${tool.name}: ${tool.description}`,
      });
    },
  },
];
