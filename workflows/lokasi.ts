/** Where the workflows' entry file lies, for those who bundle them: worker and replay. Never imported by a workflow. */
import { fileURLToPath } from 'node:url';

/** TypeScript in the source tree, JavaScript in the published package. */
const akhiran = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

export const workflowsPath = fileURLToPath(new URL(`./index.${akhiran}`, import.meta.url));

/** What a bundle is to run before any case exists: `preloadModules`. */
export const sekaliMuatPath = fileURLToPath(new URL(`./sekali-muat.${akhiran}`, import.meta.url));
