import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The file that takes longest begins first, so that the end does not wait for it with one core idle. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith('/test/web/prosedur.test.ts');
    const rest = await super.sort(files);
    return [...rest.filter(isLongest), ...rest.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/server-setup.ts'],
    // Processes, not threads: the Temporal SDK's native part and its workflow threads want a process to themselves.
    pool: 'forks',
    maxWorkers: 2,
    setupFiles: ['test/support/tiap-berkas.ts'],
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
