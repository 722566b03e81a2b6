/** Holds the register beside a folded history: hash chain, steps, letters. */
import { type BarisJurnal, HASH_AWAL, hashJurnal, sidikJson } from '../register/jurnal.ts';
import { anakDiminta } from '../workflows/runtime/anak.ts';
import { hakDiminta } from '../workflows/runtime/direktori.ts';
import { type Lipatan, RUSAK } from './lipat.ts';

/** A letter as the register keeps it. */
export interface SuratTersimpan {
  id: string;
  jenis: string;
  nomor: string;
  sidik: string;
  naskah: Record<string, unknown>;
}

/** What the register says of one case. */
export interface CatatanRegister {
  jurnal: (BarisJurnal & { hash: string })[];
  surat: SuratTersimpan[];
  /** SHA-256 of each letter's signed PDF; absent in a file of an earlier version. */
  tte?: { surat: string; sha256: string }[];
}

/**
 * Every difference, in Indonesian; none where register and history agree. A commit is in the register a moment before
 * its answer is in the history: of a running case the register may be ahead, by the inputs that come next and no other.
 */
export function bandingkanRegister({ langkah, tertunda }: Lipatan, register: CatatanRegister): string[] {
  const { jurnal, surat } = register;
  const beda = [...periksaRantai(jurnal), ...periksaSurat(jurnal, surat), ...periksaTte(register)];
  const lebih = jurnal.slice(langkah.length).map((j) => j.sebab);
  const mendahului = lebih.length > 0 && lebih[0] === tertunda[0] && seurut(lebih, tertunda) ? lebih.length : 0;
  if (jurnal.length !== langkah.length + mendahului)
    beda.push(`register memuat ${jurnal.length} langkah, riwayat ${langkah.length}`);
  for (const { perintah, hasil } of langkah) {
    const baris = jurnal.find((j) => j.urutan === perintah.urutan);
    if (!baris) {
      beda.push(`langkah ${perintah.urutan}: tidak ada dalam register`);
      continue;
    }
    const sama = (hal: string, register: unknown, riwayat: unknown) => {
      if (sidikJson(register ?? null) !== sidikJson(riwayat ?? null)) {
        beda.push(`langkah ${perintah.urutan}: ${hal} dalam register berbeda dari riwayat`);
      }
    };
    sama('hash', baris.hash, hasil.hash);
    sama('sebab', baris.sebab, perintah.sebab);
    sama('keadaan', baris.isi.ke, hasil.ke);
    sama('peristiwa', baris.isi.peristiwa, perintah.peristiwa);
    sama('lampiran', baris.isi.lampiran, perintah.lampiran);
    sama(
      'surat',
      baris.isi.surat.map(({ dasar: _, ...s }) => s),
      hasil.surat,
    );
    if (hasil.diterima && perintah.alih) sama('pelaku', baris.isi.pelaku?.pegawai, perintah.pelaku);
    if (hasil.diterima && perintah.langkah) {
      sama('dasar', baris.isi.dasar, perintah.langkah.dasar);
      sama('pelaku', baris.isi.pelaku?.pegawai, perintah.pelaku);
      const direktori = (baris.isi.direktori ?? []).map(({ laku, hak, dasar }) => ({ laku, hak, dasar }));
      sama('direktori', direktori, hakDiminta(perintah.langkah));
      sama('anak', baris.isi.anak ?? [], anakDiminta(perintah.langkah));
    }
  }
  return beda;
}

/** Whether some ids come in the order of others, between which more may stand: a repeated id is answered once. */
function seurut(sebagian: string[], semua: string[]): boolean {
  let ke = 0;
  for (const id of semua) if (id === sebagian[ke] || (id === RUSAK && sebagian[ke]?.startsWith(RUSAK))) ke += 1;
  return ke === sebagian.length;
}

/** The chain: gapless sequence, each row's hash over its content and the hash before. */
function periksaRantai(jurnal: CatatanRegister['jurnal']): string[] {
  const beda: string[] = [];
  let sebelum = HASH_AWAL;
  jurnal.forEach(({ hash, ...baris }, i) => {
    if (baris.urutan !== i + 1) beda.push(`jurnal: urutan ${baris.urutan} pada tempat ${i + 1}`);
    if (baris.hashSebelum !== sebelum) beda.push(`langkah ${baris.urutan}: rantai hash terputus`);
    if (hashJurnal(baris) !== hash) beda.push(`langkah ${baris.urutan}: isi jurnal tidak sesuai dengan hash-nya`);
    sebelum = hash;
  });
  return beda;
}

/**
 * Each letter that the journal names stands in the register, unchanged, and no other. One that got another signer is what
 * the journal says of it last; with the signature block that it had before, it is what was issued.
 */
function periksaSurat(jurnal: CatatanRegister['jurnal'], surat: SuratTersimpan[]): string[] {
  const beda: string[] = [];
  const dalamJurnal = jurnal.flatMap((j) => j.isi.surat.map((s) => ({ ...s, semula: j.isi.semula })));
  for (const id of new Set(dalamJurnal.map((s) => s.id))) {
    const wujud = dalamJurnal.filter((s) => s.id === id).reverse();
    const tersimpan = surat.find((t) => t.id === id);
    const nomor = wujud[0]?.nomor ?? id;
    if (!tersimpan) {
      beda.push(`surat ${nomor}: tidak ada dalam register`);
      continue;
    }
    let { naskah } = tersimpan;
    const sama = wujud.every((s) => {
      const cocok = tersimpan.nomor === s.nomor && sidikJson(naskah) === s.sidik;
      naskah = { ...naskah, penandatangan: s.semula };
      return cocok;
    });
    if (!sama || tersimpan.sidik !== wujud[0]?.sidik) beda.push(`surat ${nomor}: isinya dalam register telah berubah`);
  }
  for (const t of surat) {
    if (!dalamJurnal.some((s) => s.id === t.id))
      beda.push(`surat ${t.nomor}: dalam register, tetapi tidak dalam jurnal`);
  }
  return beda;
}

/** Each signature that the journal names is that of the PDF as it is stored. */
const periksaTte = ({ jurnal, tte = [] }: CatatanRegister): string[] =>
  jurnal
    .flatMap((j) => (j.jenis === 'tte' ? [j.isi.peristiwa] : []))
    .filter((p) => !tte.some((t) => t.surat === p.surat && t.sha256 === p.sha256))
    .map((p) => `surat ${p.surat}: PDF bertanda tangan dalam register bukan yang dicatat jurnal`);
