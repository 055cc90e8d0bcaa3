/** Requirements whose checks are being written. Empty when the suites are done. */
export const underWay: readonly string[] = [];
