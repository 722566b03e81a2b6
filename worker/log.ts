/** What the Temporal runtime reports goes to stderr, from warnings up: stdout belongs to the commands. */
import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';

/** To be called before anything else touches Temporal's native part. */
export function pasangLog(): void {
  Runtime.install({
    logger: new DefaultLogger('WARN'),
    telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN', other: 'WARN' }) } },
    // The stack ends by its own signals, in its own order: worker, Temporal, PostgreSQL.
    shutdownSignals: [],
  });
}
