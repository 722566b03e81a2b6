/** The workflow bundle: made once per start of a stack and shared by its workers as a file. */
import { writeFile } from 'node:fs/promises';
import { bundleWorkflowCode, type WorkflowBundleOption } from '@temporalio/worker';
import { sekaliMuatPath, workflowsPath } from '../workflows/lokasi.ts';

/** Bundles the workflows as they stand in the source; about two seconds. */
export async function buatBundle(): Promise<{ code: string }> {
  const senyap = () => {};
  const logger = { trace: senyap, debug: senyap, info: senyap, warn: console.warn, error: console.error, log: senyap };
  const { code } = await bundleWorkflowCode({ workflowsPath, preloadModules: [sekaliMuatPath], logger });
  return { code };
}

export async function simpanBundle(berkas: string): Promise<WorkflowBundleOption> {
  const { code } = await buatBundle();
  await writeFile(berkas, code);
  return { codePath: berkas };
}
