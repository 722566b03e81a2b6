/** The Temporal workflow of penunjukan Plt./Plh.; its type name is the name of the constant. */
import { workflowDari } from '../runtime/jalankan.ts';
import { definisiPltPlh } from './definisi.ts';

export const penunjukanPltPlh = workflowDari(definisiPltPlh);
