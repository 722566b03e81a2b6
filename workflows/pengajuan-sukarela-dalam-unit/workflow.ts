/** The Temporal workflow of pengajuan sukarela dalam unit organisasi; its type name is the name of the export. */
import { workflowDari } from '../runtime/jalankan.ts';
import { definisiSukarelaDalamUnit } from './definisi.ts';

export const pengajuanSukarelaDalamUnit = workflowDari(definisiSukarelaDalamUnit);
