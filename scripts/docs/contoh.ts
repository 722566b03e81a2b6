/** The worked example of the contract page, made from the example request in `contoh/`. */
import { readFileSync } from 'node:fs';
import { definisiLintasUnit } from '../../workflows/penunjukan-lintas-unit/definisi.ts';

const permohonanContoh = new URL('../../contoh/permohonan-lintas-unit.json', import.meta.url);
const { pemohon, ...permohonan } = JSON.parse(readFileSync(permohonanContoh, 'utf8'));

export const CONTOH = {
  jenis: definisiLintasUnit.nama,
  masukan: { varian: 'bengkulu-lampiran', pemohon, permohonan },
  decide: {
    id: 'keputusan-contoh-1',
    tugas: 'menungguJawaban',
    putaran: 1,
    pelaku: 'p-zainal-arifin',
    peristiwa: { type: 'setuju' },
  },
};
