import { machine } from '../generated/machine.generated.ts';
import type { MachineDocument } from './machine-document.ts';

/** The table as it is published, without reading a file: the build turned it into a module. */
export function loadMachine(): MachineDocument {
  return machine;
}
