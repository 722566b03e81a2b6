/**
 * Siklus penugasan as Lampiran I of the Bengkulu text has it: BAB II huruf A says what all units have in common, huruf B
 * the stages of each model (data of the unit's model), "Pelaksanaan Tugas" and "Pertanggungjawaban" who reports to whom.
 */
import { mesinBertahap } from './bertahap.ts';

export const bengkuluLampiran = mesinBertahap('siklusPenugasan.bengkuluLampiran', {
  sesuai: 'sesuaiLampiran',
  perjanjian: ['B-LA-1-a-1', 'B-L-2-0-1', 'B-L-2-0-2'],
  pembagian: ['B-LA-1-a-2', 'B-LA-1-a-3'],
  strategi: ['B-LA-1-b-1', 'B-LA-1-b-2', 'B-LA-1-b-3'],
  pelibatan: ['B-LA-1-b-2', 'B-L-3-a', 'B-L-3-b'],
  ketua: ['B-LA-1-b-3', 'B-L-3-c'],
  arahan: ['B-L-3.tj-puo-3'],
  rencana: ['B-LA-1-c', 'B-L-3.tj-puo-1'],
  pelaksanaan: {
    rincian: ['B-LA-2-a-1', 'B-LA-2-a-2', 'B-L-3.tj-ketua-1', 'B-L-3.tj-ketua-2'],
    kerja: ['B-LA-2-a-3', 'B-L-3.a-ind-1', 'B-L-3.a-tim-2'],
    pemantauan: ['B-LA-2-b', 'B-L-3.a-tim-4', 'B-L-3.tj-puo-5'],
    umpanBalik: ['B-LA-2-b', 'B-L-3.tj-ketua-4'],
    laporanIndividu: ['B-L-4.a'],
    laporanKetua: ['B-L-4.b-2'],
    laporanAnggota: ['B-L-4.b-1', 'B-L-3.tj-anggota-3'],
    laporanDiminta: ['B-P-14-4'],
    kendala: ['B-L-3.a-tim-3-1', 'B-L-3.b-3-1', 'B-L-3.c-4-1'],
    putusan: ['B-L-3.a-tim-3-2', 'B-L-3.b-3-2', 'B-L-3.c-4-2'],
    pihak: ['B-L-3.b-4-1', 'B-L-3.b-4-2', 'B-L-3.c-5-1', 'B-L-3.c-5-2'],
    hasil: ['B-LA-2-c'],
  },
  evaluasi: {
    evaluasi: ['B-LA-3-1', 'B-LA-3-2', 'B-LA-3-3'],
    kinerja: ['B-L-3.tj-ketua-5', 'B-L-3.tj-individu-3'],
    kinerjaIndividu: true,
    penilaian: ['B-F-10-1', 'T-PK-permintaan', 'T-SIK-penilaian'],
  },
});
