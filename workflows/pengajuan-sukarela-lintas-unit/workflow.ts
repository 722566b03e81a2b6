/** The Temporal workflow of pengajuan sukarela lintas unit organisasi; its type name is the name of the export. */
import { workflowDari } from '../runtime/jalankan.ts';
import { definisiSukarelaLintasUnit } from './definisi.ts';

export const pengajuanSukarelaLintasUnit = workflowDari(definisiSukarelaLintasUnit);
