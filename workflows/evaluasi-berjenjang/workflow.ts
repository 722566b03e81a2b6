/** The Temporal workflow of evaluasi berjenjang; its type name is the name of the constant. */
import { workflowDari } from '../runtime/jalankan.ts';
import { definisiEvaluasi } from './definisi.ts';

export const evaluasiBerjenjang = workflowDari(definisiEvaluasi);
