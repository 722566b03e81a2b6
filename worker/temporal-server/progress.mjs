/**
 * One line for whatever lasts longer than a second, on stderr so that `--json` output stays clean.
 * A terminal gets a line that counts; a log file gets a line at one second and then every ten. A task fails by throwing
 * or by answering with a `reason`.
 *
 * @template T
 * @param {string} label
 * @param {(note: (text: string) => void) => Promise<T>} task `note` adds a detail to the line
 * @returns {Promise<T>}
 */
export async function progress(label, task) {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  const terminal = process.stderr.isTTY === true;
  let detail = '';
  let ticks = 0;
  const print = (mark) => {
    const line = `${mark} ${label}${detail && `: ${detail}`} (${seconds()} detik)`;
    const end = terminal && mark === '…' ? '' : '\n';
    process.stderr.write(`${terminal ? '\r\x1b[K' : ''}${line}${end}`);
  };
  const ticker = setInterval(() => {
    ticks += 1;
    if (terminal || ticks % 10 === 1) print('…');
  }, 1000);
  try {
    const result = await task((text) => {
      detail = text;
    });
    if (ticks > 0) print(result?.reason === undefined ? '✓' : '✗');
    return result;
  } catch (error) {
    if (ticks > 0) print('✗');
    throw error;
  } finally {
    clearInterval(ticker);
  }
}
