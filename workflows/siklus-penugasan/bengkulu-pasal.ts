/**
 * Siklus penugasan as Pasal 14 and 17-19 of the Bengkulu text have it: Pejabat Level 1 and Level 2 of every unit alike. On
 * problems and on reports for the appraisal the body is silent; there the annex, "bagian yang tidak terpisahkan" of it,
 * holds (docs/adr/0087).
 */
import { mesinBertahap } from './bertahap.ts';

export const bengkuluPasal = mesinBertahap('siklusPenugasan.bengkuluPasal', {
  sesuai: 'sesuaiPasal',
  perjanjian: ['B-P-17-a-1', 'B-L-2-0-1', 'B-L-2-0-2'],
  pembagian: ['B-P-17-a-2', 'B-P-17-a-3'],
  strategi: ['B-P-17-b-1', 'B-P-17-b-2', 'B-P-17-b-3'],
  pelibatan: ['B-P-17-b-2', 'B-P-9-3'],
  ketua: ['B-P-17-b-3', 'B-P-11-2'],
  arahan: ['B-P-15-1-a'],
  rencana: ['B-P-17-c'],
  pelaksanaan: {
    rincian: ['B-P-18-a-1', 'B-P-18-a-2'],
    kerja: ['B-P-18-a-3', 'B-P-12-1', 'B-P-12-2'],
    pemantauan: ['B-P-18-b'],
    umpanBalik: ['B-P-18-b', 'B-P-15-1-b'],
    laporanIndividu: ['B-P-14-1'],
    laporanKetua: ['B-P-14-2'],
    laporanAnggota: ['B-P-14-3'],
    laporanDiminta: ['B-P-14-4'],
    kendala: ['B-L-3.a-tim-3-1', 'B-L-3.b-3-1', 'B-L-3.c-4-1'],
    putusan: ['B-L-3.a-tim-3-2', 'B-L-3.b-3-2', 'B-L-3.c-4-2'],
    pihak: ['B-L-3.b-4-1', 'B-L-3.b-4-2', 'B-L-3.c-5-1', 'B-L-3.c-5-2'],
    hasil: ['B-P-18-c'],
  },
  evaluasi: {
    evaluasi: ['B-P-19-2-1', 'B-P-19-2-2', 'B-P-19-3'],
    kinerja: ['B-P-15-1-c', 'B-L-3.tj-ketua-5', 'B-L-3.tj-individu-3'],
    kinerjaIndividu: true,
    penilaian: ['B-F-10-1', 'T-PK-permintaan', 'T-SIK-penilaian'],
  },
});
