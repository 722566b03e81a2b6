export type Judge = { executable: string } | { reason: string };

/**
 * The judges that are not ours: of signed letters pdfsig of poppler, pyHanko (its Python) and veraPDF, of the HTTP API
 * Schemathesis (its Python). What is not there is fetched only with `obtain`, by pip and by Maven, into the cache.
 */
export function findJudges(options?: { obtain?: boolean }): Promise<{
  pdfsig: Judge;
  pyhanko: Judge;
  verapdf: Judge;
  schemathesis: Judge;
}>;
