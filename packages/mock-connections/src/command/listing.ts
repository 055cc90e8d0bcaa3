import { brokenEndpoints } from '../broken/catalogue.ts';
import { scenarios } from '../scenarios/catalogue.ts';

/** Scenarios and broken endpoints, for people. */
export function writeListing(): string {
  const lines = ['Scenarios', ''];
  const scenarioWidth = Math.max(...scenarios.map((scenario) => scenario.name.length));
  for (const { name, about } of scenarios) lines.push(`  ${name.padEnd(scenarioWidth)}  ${about}`);
  lines.push('', `Broken endpoints (${brokenEndpoints.length}), each with what it breaks`, '');
  const nameWidth = Math.max(...brokenEndpoints.map((broken) => broken.name.length));
  const idWidth = Math.max(...brokenEndpoints.map((broken) => broken.requirement.length));
  for (const { name, requirement, defect } of brokenEndpoints) {
    lines.push(`  ${name.padEnd(nameWidth)}  ${requirement.padEnd(idWidth)}  ${defect}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The same as data. */
export function writeListingJson(): string {
  const listing = {
    scenarios: scenarios.map(({ name, about }) => ({ name, about })),
    broken_endpoints: brokenEndpoints.map((broken) => ({
      name: broken.name,
      requirement: broken.requirement,
      endpoint: broken.endpoint,
      profile: broken.profile,
      defect: broken.defect,
      consequence: broken.consequence,
      revealed_by: broken.revealedBy,
    })),
  };
  return `${JSON.stringify(listing, null, 2)}\n`;
}
