/** The Temporal workflow of penunjukan di dalam unit organisasi; its type name is the name of the constant. */
import { workflowDari } from '../runtime/jalankan.ts';
import { definisiDalamUnit } from './definisi.ts';

export const penunjukanDalamUnit = workflowDari(definisiDalamUnit);
