/**
 * Loads all workflow modules once for a worker instead of once for each case, which would build every schema and every
 * machine anew for every open case (measured: more than half of a worker's time, growing with each new procedure).
 * The bundle runs this module before any case exists, and what is loaded then is shared (`preloadModules`).
 *
 * That is safe for modules without a state of their own, and ours have none: constants, functions, schemas, machines.
 * The SDK freezes what is shared, all the way down. A zod schema does not stand that, since it remembers on itself what
 * it has worked out. So the loaded modules are frozen here, at their outermost, where the SDK's freezing then stops.
 */
import './index.ts';

/** Names that webpack and the SDK's bundle provide. */
declare const __webpack_modules__: Record<string, unknown>;
declare const __webpack_module_cache__: Record<string, object | undefined>;

for (const id of Object.keys(__webpack_modules__)) Object.freeze(__webpack_module_cache__[id]);
