export type Judge = { executable: string } | { reason: string };

/**
 * The judges that are not ours: of signed letters pdfsig of poppler, pyHanko (its Python) and veraPDF, of the HTTP API
 * Schemathesis (its Python), of its document a generator of clients. What is not there is fetched only with `obtain`, by
 * pip and by Maven, into the cache.
 */
export function findJudges(options?: { obtain?: boolean }): Promise<{
  pdfsig: Judge;
  pyhanko: Judge;
  verapdf: Judge;
  schemathesis: Judge;
  klienPython: Judge;
}>;

/** openapi-python-client: a Python that has it, and all that the clients need which it generates. */
export function findClientGenerator(options?: { obtain?: boolean }): Promise<Judge>;
