export function progress<T>(label: string, task: (note: (text: string) => void) => Promise<T>): Promise<T>;
