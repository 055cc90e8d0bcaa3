/**
 * Finds card data where none may be: in logs, reports, requests, files and memory. Canary mode
 * knows the cards that a test put in and finds any trace of them; blind mode reads text of unknown
 * origin. Zero dependencies; for tests and reviews, never loaded by the zone itself.
 */
export { createBlindDetector } from './blind.ts';
export {
  type Canary,
  type CanaryOptions,
  createCanaryDetector,
  type LeakDetector,
} from './canary.ts';
export { describeFinding, type Finding } from './finding.ts';
export { defaultLayerLimits, type LayerLimits } from './layers.ts';
export { createMemoryDetector } from './memory.ts';
export { ordinaryLogLines, seededRandom } from './ordinary-logs.ts';
export {
  type LeakForm,
  type LeakSink,
  leakForms,
  leakSinks,
  type PlantedCard,
} from './planted-leaks.ts';
