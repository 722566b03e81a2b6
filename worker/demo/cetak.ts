/** Prints a case for people: who did what on which clause, which letter with which number, to whom, cc whom. */
import type { LangkahTercatat, RincianSurat } from '../../client/index.ts';
import { perbuatan } from '../../peraturan/kata.ts';
import type { RegistriPeraturan } from '../../peraturan/muat.ts';

const jenisTercetak: Record<string, string> = {
  permohonanPelibatan: 'surat permohonan pelibatan',
  persetujuanPelibatan: 'surat persetujuan pelibatan',
  penolakanPelibatan: 'surat tidak setuju pelibatan',
  suratTugas: 'surat tugas',
  permohonanAntarInstansi: 'surat permohonan pelibatan antar instansi',
  instruksiPenugasan: 'surat instruksi penugasan',
  jawabanKetersediaan: 'surat jawaban ketersediaan pegawai',
  pengembalianDaftar: 'surat pengembalian daftar pegawai',
  permohonanSukarela: 'surat permohonan',
  persetujuanSukarela: 'surat persetujuan',
  penolakanSukarela: 'surat tidak setuju',
  rekomendasiSetuju: 'rekomendasi persetujuan',
  rekomendasiTidakSetuju: 'rekomendasi tidak setuju',
  catatanPermohonanLisan: 'catatan permohonan lisan',
  penerusanPersetujuan: 'penyampaian surat persetujuan',
  laporanKinerja: 'laporan hasil kinerja',
  laporanPelaksanaan: 'laporan pelaksanaan',
  pengembalianHasil: 'surat pengembalian hasil',
  penilaianKinerja: 'penilaian kinerja pelibatan',
  keputusanPembentukanTim: 'keputusan pembentukan tim kerja',
  pengunduranDiri: 'surat pengunduran diri',
  jawabanPengunduranDiri: 'surat jawaban pengunduran diri',
};

/** One step as lines of text. */
export function barisLangkah(langkah: LangkahTercatat, surat: RincianSurat[], peraturan: RegistriPeraturan): string[] {
  const { pelaku } = langkah;
  const kapasitas =
    pelaku && !['definitif', 'diri sendiri', 'penandatangan'].includes(pelaku.dasarWewenang)
      ? `${pelaku.dasarWewenang} `
      : '';
  const oleh = pelaku ? `${pelaku.nama}${pelaku.namaJabatan ? ` (${kapasitas}${pelaku.namaJabatan})` : ''}` : 'sistem';
  const nomor = surat.find((s) => s.id === langkah.peristiwa.surat)?.nomor;
  const laku = perbuatan(langkah.jenis, String(langkah.peristiwa.type)) + (nomor ? ` nomor ${nomor}` : '');
  const baris = [`${String(langkah.urutan).padStart(2)}. ${oleh}: ${laku}  →  ${langkah.ke}`];
  // Several clause ids may point at parts of one sentence: it is cited once.
  const kutipan = langkah.dasar
    .map(peraturan.klausul)
    .map((k) => `${k.kutipan}${k.jenis === 'tersirat' ? ' [tersirat]' : ''}`);
  for (const k of new Set(kutipan)) baris.push(`      dasar     ${k}`);
  for (const s of surat.filter((x) => langkah.surat.some((y) => y.id === x.id))) {
    baris.push(`      surat     ${jenisTercetak[s.jenis] ?? s.jenis} nomor ${s.nomor}, ${s.tanggal}`);
    baris.push(`      kepada    ${s.kepada.join('; ')}`);
    if (s.tembusan.length > 0) baris.push(`      tembusan  ${s.tembusan.join('; ')}`);
  }
  return baris;
}
