/** The Temporal workflow of pembentukan tim kerja; its type name is the name of the constant. */
import { workflowDari } from '../runtime/jalankan.ts';
import { definisiTimKerja } from './definisi.ts';

export const pembentukanTimKerja = workflowDari(definisiTimKerja);
