/** The Temporal workflow of penunjukan lintas instansi; its type name is the name of the constant. */
import { workflowDari } from '../runtime/jalankan.ts';
import { definisiLintasInstansi } from './definisi.ts';

export const penunjukanLintasInstansi = workflowDari(definisiLintasInstansi);
