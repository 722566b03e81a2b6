/** A program that can be started, or why there is none (every way, with what stands in its way). */
export type ProgramFound = { executable: string } | { reason: string };

/**
 * Finds the Temporal server: TEMPORAL_ADDRESS; `temporal` on PATH; the cached copy; and, only with `obtain`, the SDK's
 * download or a Go build of the pinned tool module, both into the cache.
 */
export function findTemporal(options?: { obtain?: boolean }): Promise<{ address: string } | ProgramFound>;

/** The same without TEMPORAL_ADDRESS and without obtaining: the program for a server of one's own. */
export function findTemporalProgram(): Promise<ProgramFound>;
