/** The loader by which a process of its own runs TypeScript from any folder. vitest's modules have no `import.meta.resolve`. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
