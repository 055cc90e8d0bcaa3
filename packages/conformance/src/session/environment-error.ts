/** The surroundings failed, not the engine: no verdict, exit code 3. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}
