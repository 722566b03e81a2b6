/** The Temporal workflow of a Rencana Aksi; its type name is the name of the constant. */
import { workflowDari } from '../runtime/jalankan.ts';
import { definisiRencanaAksi } from './definisi.ts';

export const rencanaAksi = workflowDari(definisiRencanaAksi);
