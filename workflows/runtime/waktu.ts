/**
 * The time of the workflow task as the history records it, ISO 8601 UTC. In a workflow, `Date` is no clock: Temporal
 * answers it from the history, and a replay gets the same. The only place that reads it.
 */
export const waktuHistory = (): string => new Date().toISOString();
