/** What can be found wrong with a run. */
export const KINDS = ['lost', 'duplicated', 'gaps', 'diverged', 'undelivered', 'deliveredTwice'] as const;
export type Kind = (typeof KINDS)[number];

/** Notes a finding, in words. */
export type Report = (kind: Kind, what: string) => void;
