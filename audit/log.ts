/** What the Temporal runtime reports goes to stderr, from warnings up: stdout belongs to the commands. */
import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';

/** To be called before anything else touches Temporal's native part; from then on the process ends only after `lepasLog`. */
export function pasangLog(): void {
  Runtime.install({
    logger: new DefaultLogger('WARN'),
    telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN', other: 'WARN' }) } },
    // The stack ends by its own signals, in its own order: worker, Temporal, PostgreSQL.
    shutdownSignals: [],
  });
}

/** Lets the native part go, also where no worker ever ran: else it keeps the process alive after an error. */
export const lepasLog = (): Promise<void> => Runtime.instance().shutdown();
