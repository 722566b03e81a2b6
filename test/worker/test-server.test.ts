import { TestWorkflowEnvironment } from '@temporalio/testing';
import { expect, test } from 'vitest';
import { timeSkippingServer } from '../support/server.ts';

const server = timeSkippingServer();
const why = 'reason' in server ? ` (${server.reason})` : '';

test.skipIf('reason' in server)(
  `given the time-skipping server, when a day is slept, then it passes at once${why}`,
  async () => {
    const { executable: path } = server as { executable: string };
    const environment = await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path } },
    });
    const before = await environment.currentTimeMs();
    await environment.sleep('1 day');
    expect((await environment.currentTimeMs()) - before).toBeGreaterThanOrEqual(86_400_000);
    await environment.teardown();
  },
);
