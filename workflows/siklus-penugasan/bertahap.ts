/**
 * Both Bengkulu readings of a siklus penugasan: Pasal 17-19, and Lampiran I BAB II huruf A with the stages of the unit's
 * model in huruf B. The officials who plan are data of the model (or of the variant), and so are the model's clauses of
 * each act; what all units have in common stands here, in the text's order.
 */
import { beritahu } from '../runtime/mesin.ts';
import { stateDitarik } from '../runtime/penarikan.ts';
import { konteksAwal, siklus } from './bersama.ts';
import { type DasarEvaluasi, tahapEvaluasi } from './evaluasi.ts';
import { type DasarPelaksanaan, tahapPelaksanaan } from './pelaksanaan.ts';
import {
  type Arah,
  anakMenyusul,
  anakMenyusulPelapor,
  lanjutkan,
  libatkan,
  minta,
  pembentukanTim,
  penarikanSiklus,
  penugasan,
} from './perencanaan.ts';

/** Clauses of one reading, by what they let happen. */
interface DasarBertahap {
  sesuai: 'sesuaiLampiran' | 'sesuaiPasal';
  perjanjian: string[];
  pembagian: string[];
  strategi: string[];
  pelibatan: string[];
  ketua: string[];
  arahan: string[];
  rencana: string[];
  pelaksanaan: Omit<DasarPelaksanaan, 'libatkan'>;
  evaluasi: DasarEvaluasi;
}

const ARAH: Arah = { lanjut: 'arahan', kembali: 'strategi' };

export function mesinBertahap(id: string, d: DasarBertahap) {
  const strategi = { target: 'strategi', actions: ['catatPekerjaan', 'turun'] } as const;
  const diminta = libatkan(d.sesuai, d.pelibatan);
  return siklus.createMachine({
    id,
    context: konteksAwal,
    initial: 'perjanjianKinerja',
    states: {
      // "Tahapan perencanaan dimulai dari … yang menyusun dan menetapkan perjanjian kinerja."
      perjanjianKinerja: {
        meta: { pelaku: 'level1', dasar: d.perjanjian },
        on: {
          ajukan: [
            { ...strategi, guard: 'berikutPerumus', meta: { dasar: [...d.perjanjian, 'T-SIK-unit', 'T-SIK-sifat'] } },
            {
              ...strategi,
              target: 'pembagian',
              meta: { dasar: [...d.perjanjian, 'T-SIK-unit', 'T-SIK-sifat'] },
            },
          ],
        },
      },
      // "… akan membagi dan menunjuk … sebagai penanggung jawab atas target kinerja tertentu."
      pembagian: {
        meta: { pelaku: 'penanggungJawab', tenggat: 'perencanaan', dasar: d.pembagian },
        on: {
          bagi: [
            { guard: 'berikutPerumus', target: 'strategi', meta: { dasar: d.pembagian }, actions: ['turun'] },
            { target: 'pembagian', reenter: true, meta: { dasar: d.pembagian }, actions: ['turun'] },
          ],
          ...penarikanSiklus,
        },
      },
      // "… merumuskan strategi pelaksanaan pencapaian target kinerja": form, people of others, ketua.
      strategi: {
        meta: { pelaku: 'puoPemilik', tenggat: 'perencanaan', dasar: d.strategi },
        on: {
          tetapkanStrategi: [
            {
              guard: `${d.sesuai}MembentukTim`,
              target: 'pembentukanTim',
              meta: { dasar: [...d.strategi, ...d.ketua] },
              actions: ['catatStrategi', ...minta],
            },
            {
              guard: d.sesuai,
              target: 'penugasan',
              meta: { dasar: [...d.strategi, ...d.pelibatan, 'T-SIK-satu-individu'] },
              actions: ['catatStrategi', ...minta],
            },
          ],
          lanjutkan: lanjutkan('arahan'),
          ...penarikanSiklus,
        },
      },
      penugasan: penugasan(ARAH, d.pelibatan, diminta),
      pembentukanTim: pembentukanTim(ARAH, d.ketua),
      // "Arahan dan ekspektasi … disampaikan … kepada Pejabat Pengawas/Tim Kerja/Individu"
      arahan: {
        meta: { pelaku: 'puoPemilik', tenggat: 'perencanaan', dasar: d.arahan },
        on: {
          sampaikanArahan: {
            target: 'rencanaKegiatan',
            meta: { dasar: d.arahan },
            actions: [
              beritahu({ kepada: ['pelapor', 'anggota'], hal: 'Arahan dan ekspektasi disampaikan', dasar: d.arahan }),
            ],
          },
          anakSelesai: anakMenyusul,
        },
      },
      // "… bersama Pejabat Administrator menyusun rencana pelaksanaan kegiatan dan anggaran"
      rencanaKegiatan: {
        meta: { pelaku: 'pelapor', tenggat: 'perencanaan', dasar: d.rencana },
        on: {
          ajukanRencana: { target: 'kesepakatanRencana', meta: { dasar: d.rencana } },
          anakSelesai: anakMenyusulPelapor('rencanaKegiatan'),
        },
      },
      kesepakatanRencana: {
        meta: { pelaku: 'puoPemilik', memutus: 'pelapor', tenggat: 'perencanaan', dasar: d.rencana },
        on: {
          sepakatiRencana: {
            target: 'rincianKegiatan',
            meta: { dasar: d.rencana },
            actions: [
              beritahu({
                kepada: ['pelapor', 'anggota'],
                hal: 'Rencana kegiatan dan anggaran disepakati',
                dasar: d.rencana,
              }),
            ],
          },
          kembalikanRencana: {
            guard: 'beralasan',
            target: 'rencanaKegiatan',
            meta: { dasar: ['T-SIK-rencana-kembali', 'T-alasan'] },
            actions: [
              beritahu({
                kepada: ['pelapor'],
                hal: 'Rencana kegiatan dan anggaran dikembalikan',
                dasar: ['T-SIK-rencana-kembali'],
              }),
            ],
          },
          anakSelesai: anakMenyusul,
        },
      },
      ...tahapPelaksanaan({ ...d.pelaksanaan, libatkan: diminta }),
      ...tahapEvaluasi(d.evaluasi),
      ditarik: stateDitarik,
    },
  });
}
