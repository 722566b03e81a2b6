/** The Temporal workflow of penilaian kinerja of an involvement; its type name is the name of the constant. */
import { workflowDari } from '../runtime/jalankan.ts';
import { definisiPenilaian } from './definisi.ts';

export const penilaianKinerjaPelibatan = workflowDari(definisiPenilaian);
