/** How a worker is connected to Temporal. */
import { NativeConnection, type NativeConnectionOptions } from '@temporalio/worker';

/**
 * Without gzip, which the SDK would put around each request and each answer (ADR 0075).
 * @param pilihan may ask for it all the same, where the way to the server is narrow
 */
export const sambungTemporal = (pilihan: NativeConnectionOptions): Promise<NativeConnection> =>
  NativeConnection.connect({ grpcCompression: { codec: 'none' }, ...pilihan });
