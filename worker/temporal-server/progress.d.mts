/** One line on stderr for whatever lasts longer than a second; `note` adds a detail to it. */
export function progress<T>(label: string, task: (note: (text: string) => void) => Promise<T>): Promise<T>;
