/**
 * A server can be had in several ways, tried in order of preference. A quick way only looks; the others download or
 * build and are left to the preparation (`scripts/prepare.mjs`).
 *
 * @typedef {{ address: string } | { executable: string }} Found
 * @typedef {{ title: string, quick: boolean, attempt: () => Promise<Found | { reason: string }> }} Way
 */

/**
 * @param {Way[]} ways
 * @param {{ obtain: boolean }} options
 * @returns {Promise<Found | { reason: string }>} reason: every way with what stands in its way
 */
export async function firstThatWorks(ways, { obtain }) {
  const lines = [];
  for (const [index, way] of ways.entries()) {
    const answer = way.quick || obtain ? await way.attempt() : { reason: 'belum dicoba' };
    if (!('reason' in answer)) return answer;
    lines.push(`  ${index + 1}. ${way.title}\n     → ${answer.reason}`);
  }
  return { reason: lines.join('\n') };
}
