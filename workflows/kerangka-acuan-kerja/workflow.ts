/** The Temporal workflow of a Kerangka Acuan Kerja; its type name is the name of the constant. */
import { workflowDari } from '../runtime/jalankan.ts';
import { definisiKak } from './definisi.ts';

export const kerangkaAcuanKerja = workflowDari(definisiKak);
