export type Judge = { executable: string } | { reason: string };

/**
 * The judges of signed letters that are not ours: pdfsig of poppler, pyHanko (its Python) and veraPDF. What is not there
 * is fetched only with `obtain`, by pip and by Maven, into the cache.
 */
export function findJudges(options?: { obtain?: boolean }): Promise<{ pdfsig: Judge; pyhanko: Judge; verapdf: Judge }>;
