import { credentialScenarios } from './credentials.ts';
import { deliveryScenarios } from './delivery.ts';
import { doorScenarios } from './doors.ts';
import { faultScenarios } from './faults.ts';
import { killScenarios } from './kills.ts';
import { limitScenarios } from './limits.ts';
import { offerScenarios } from './offers.ts';
import { openingScenarios } from './openings.ts';
import { raceScenarios } from './races.ts';
import { realKeyScenarios } from './real-keys.ts';
import { reliableScenarios } from './reliable.ts';
import { restartScenarios } from './restarts.ts';
import { moneyRestartScenarios } from './restarts-and-money.ts';
import type { Scenario } from './scenario.ts';
import { signedScenarios } from './signed.ts';
import { startAnswerScenarios } from './start-answers.ts';
import { startSettingScenarios } from './start-settings.ts';
import { templateScenarios } from './templates.ts';
import { variableScenarios } from './variables-and-messages.ts';
import { websocketScenarios } from './websocket.ts';
import { zoneScenarios } from './zone-answers.ts';

/** Everything that is done on purpose, by stage. */
export const scenarios: readonly Scenario[] = [
  ...openingScenarios,
  ...offerScenarios,
  ...variableScenarios,
  ...templateScenarios,
  ...credentialScenarios,
  ...limitScenarios,
  ...startAnswerScenarios,
  ...startSettingScenarios,
  ...doorScenarios,
  ...websocketScenarios,
  ...raceScenarios,
  ...deliveryScenarios,
  ...reliableScenarios,
  ...signedScenarios,
  ...zoneScenarios,
  ...faultScenarios,
  ...realKeyScenarios,
  ...restartScenarios,
  ...moneyRestartScenarios,
  ...killScenarios,
];
