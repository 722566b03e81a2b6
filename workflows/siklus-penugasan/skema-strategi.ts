/** The strategy of a siklus: in what form the work is done and by whom, and so which procedures obtain the people. */
import { z } from 'zod';
import { barisRincian, daftarPegawai, jangkaWaktu } from '../runtime/isian.ts';
import { skemaId, teks } from '../runtime/kontrak.ts';
import { skemaKebutuhan } from '../tim-kerja/skema.ts';

/** People who have to be asked of another unit or instansi. */
export const pelibatan = z.array(skemaKebutuhan).max(20);

const isi = z.strictObject({
  rumusan: teks(5000).describe('Strategi pelaksanaan pencapaian target kinerja.'),
  bentuk: z.enum(['individu', 'tim', 'pengawas']).describe('Siapa yang melaksanakan; pengawas dibantu pegawai.'),
  namaTim: teks(500).optional(),
  pengawas: skemaId.optional().describe('Pejabat Pengawas yang dibantu.'),
  durasi: jangkaWaktu.describe('Jangka waktu penugasan.'),
  rincian: z.array(barisRincian).min(1).max(200),
  penunjukan: daftarPegawai.default([]).describe('Pegawai unit sendiri yang ditunjuk langsung.'),
  pelibatan: pelibatan.default([]).describe('Pegawai yang dimohonkan dari unit atau instansi lain.'),
  timKerja: z
    .strictObject({
      ketua: skemaId.optional(),
      alasanKetua: teks(2000).optional(),
      anggota: daftarPegawai.describe('Anggota dari unit pemilik kinerja.'),
      substansi: z.array(teks(500)).max(50).optional(),
    })
    .optional()
    .describe('Bila ketua diperlukan: tim kerja dibentuk, bersama pelibatan yang diperlukannya.'),
});
export type Strategi = z.infer<typeof isi>;

/** What a form asks for, as a sentence where it is not so. */
function keberatan({
  bentuk,
  namaTim,
  pengawas,
  penunjukan,
  pelibatan: diminta,
  timKerja,
}: Strategi): string | undefined {
  const personel = penunjukan.length + diminta.reduce((n, p) => n + p.jumlahPersonel, 0);
  if (bentuk === 'tim') {
    if (!namaTim) return 'bentuk tim memerlukan namaTim';
    if (timKerja && penunjukan.length > 0) return 'anggota dari unit sendiri disebut pada timKerja';
    return timKerja || personel > 0 ? undefined : 'tim memerlukan pegawai';
  }
  if (timKerja) return `bentuk ${bentuk} tidak membentuk tim kerja`;
  // T-SIK-satu-individu
  if (bentuk === 'individu') return personel === 1 ? undefined : 'bentuk individu adalah penugasan tepat satu orang';
  if (!pengawas) return 'bentuk pengawas memerlukan pengawas';
  return personel > 0 ? undefined : 'bentuk pengawas memerlukan pegawai yang membantu';
}

/** The event of whoever sets the strategy; its name differs between the texts. */
export const peristiwaStrategi = <T extends string>(type: T) =>
  isi.extend({ type: z.literal(type) }).superRefine((s, ctx) => {
    const pesan = keberatan(s);
    if (pesan) ctx.addIssue({ code: 'custom', message: pesan, path: ['bentuk'] });
  });
