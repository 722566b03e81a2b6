/** The program for `createTimeSkipping({ server: { executable: { type: 'existing-path', path } } })`, or why there is none. */
export type TestServerFound = { executable: string } | { reason: string };

/**
 * Finds Temporal's time-skipping test server (needed by tests only): the cached copy; and, only with `obtain`, the SDK's
 * download or Java ≥ 11 with Maven, both into the cache.
 */
export function findTestServer(options?: { obtain?: boolean }): Promise<TestServerFound>;
