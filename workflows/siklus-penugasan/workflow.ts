/** The Temporal workflow of a siklus penugasan; its type name is the name of the constant. */
import { workflowDari } from '../runtime/jalankan.ts';
import { definisiSiklus } from './definisi.ts';

export const siklusPenugasan = workflowDari(definisiSiklus);
