/**
 * One workflow per installation that watches all deadlines: it asks the register what is due, which signals the
 * procedures, and sleeps until the next. A procedure so needs no timers of its own: no TimerStarted, TimerCanceled in
 * its history, nothing to reconcile, and ten thousand open procedures cost one timer (docs/adr/0003).
 */
import { continueAsNew, proxyActivities, sleep, workflowInfo } from '@temporalio/workflow';
import type { AktivitasTenggat } from './kontrak.ts';

const { sapuTenggat } = proxyActivities<AktivitasTenggat>({
  startToCloseTimeout: '5 minutes',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

/** Never ends. Its id is fixed (`penjaga-tenggat`), so that each worker may ask for it and there is still one. */
export async function penjagaTenggat(): Promise<void> {
  for (;;) {
    const { tidurMs } = await sapuTenggat();
    await sleep(tidurMs);
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof penjagaTenggat>();
  }
}
