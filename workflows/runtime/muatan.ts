/**
 * Payloads as they arrive from any service, decoded by us: what the SDK cannot decode would fail the workflow task again
 * and again before we could refuse it. The workflow and the offline replay share this, so that they see the same value.
 */
import { defaultPayloadConverter, type Payload } from '@temporalio/common';

/** No decision is near this size, in bytes; so those that wait for their turn fit into a continue-as-new. */
const SINYAL_PALING_BESAR = 256 * 1024;

/** The value; `undefined`, which no schema takes, where no converter reads it. */
export function urai(muatan: Payload | null | undefined): unknown {
  if (!muatan) return undefined;
  try {
    return defaultPayloadConverter.fromPayload(muatan);
  } catch {
    return undefined;
  }
}

/** The value of a signal; one that is too large is as malformed as one that nobody can read. */
export const uraiSinyal = (muatan: Payload | null | undefined): unknown =>
  (muatan?.data?.length ?? 0) > SINYAL_PALING_BESAR ? undefined : urai(muatan);
