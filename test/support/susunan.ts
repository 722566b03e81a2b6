/** A directory of one unit, as small as a chain needs it. */
import { Direktori } from '../../register/direktori/direktori.ts';

/** A line of posts, lowest first, with one unit whose head is somewhere in it, and a JF below the lowest. */
export function susunan(model: string, garis: string[], kepala: string, nama = 'U'): Direktori {
  const jabatan = [
    ...garis.map((id, i) => ({ id, atasan: garis[i + 1] ?? null })),
    { id: 'jf', atasan: garis[0] ?? null },
  ];
  const unit = {
    id: 'u',
    instansi: 'i',
    nama,
    kode: 'U',
    alamat: 'A',
    telepon: null,
    faks: null,
    laman: null,
    tata_usaha: null,
  };
  return new Direktori({
    kalender: [],
    versi: 1,
    instansi: [],
    unit: [
      { ...unit, surel: null, induk: null, model, pimpinan: kepala, ppk: garis[0] ?? '' },
      { ...unit, id: 'bagian', surel: null, induk: 'u', model: null, pimpinan: garis[0] ?? '', ppk: kepala },
    ],
    jabatan: jabatan.map((j) => ({
      ...j,
      unit: 'u',
      nama: j.id,
      jenis: j.id === 'jf' ? 'fungsional' : 'struktural',
      jenjang: null,
    })),
    pegawai: [{ id: 'p', nama: 'P', pangkat: null, golongan: null, manajerial: null, surel: null, nik: null }],
    nip: [],
    pemangku: [
      {
        jabatan: 'jf',
        pegawai: 'p',
        kapasitas: 'definitif',
        dari: '2020-01-01',
        sampai: null,
        nomor_surat: null,
        perkara: null,
      },
    ],
    delegasi: [],
  });
}
