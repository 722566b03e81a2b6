/** Where the servers are kept, shared by all clones of one user. */
export function cached(name: string): string;

/** Runs a task while holding a lock file with this process's id. The lock of a dead process counts for nothing. */
export function exclusively<T>(lockFile: string, task: () => Promise<T>): Promise<T>;
