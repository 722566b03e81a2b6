/** The Temporal workflow of pendelegasian kewenangan; its type name is the name of the constant. */
import { workflowDari } from '../runtime/jalankan.ts';
import { definisiDelegasi } from './definisi.ts';

export const pendelegasianKewenangan = workflowDari(definisiDelegasi);
