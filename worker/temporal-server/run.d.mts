/** The program of that name on PATH. */
export function onPath(name: string): string | undefined;
