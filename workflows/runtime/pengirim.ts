/**
 * One workflow per installation that delivers: an activity gives released messages their place in the one order and sends
 * them by mail and webhook, for about a minute, and is asked again. A partner that is away costs no history: what waits
 * for it waits in the register (docs/adr/0110).
 */
import { continueAsNew, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { AktivitasKirim } from './kontrak.ts';

const { edarkan } = proxyActivities<AktivitasKirim>({
  startToCloseTimeout: '10 minutes',
  // A worker that died is noticed within this time, and another takes over.
  heartbeatTimeout: '10 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '10 seconds' },
});

/** Never ends. Its id is fixed (`pengirim`), so that each worker may ask for it and there is still one. */
export async function pengirim(): Promise<void> {
  for (;;) {
    await edarkan();
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof pengirim>();
  }
}
