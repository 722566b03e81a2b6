/** The Temporal workflow of penunjukan lintas unit organisasi; its type name is the name of the constant. */
import { workflowDari } from '../runtime/jalankan.ts';
import { definisiLintasUnit } from './definisi.ts';

export const penunjukanLintasUnit = workflowDari(definisiLintasUnit);
