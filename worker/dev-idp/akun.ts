/** Whom the development provider knows: the people of the directory with a post, and one account each for those without. */
import { createHash } from 'node:crypto';
import type { Direktori } from '../../register/direktori/direktori.ts';

export interface Akun {
  id: string;
  nama: string;
  jabatan: string;
  nip?: string;
  peran: string[];
}

const BUKAN_PEGAWAI: Akun[] = [
  { id: 'auditor', nama: 'Auditor', jabatan: 'membaca semua perkara', peran: ['auditor'] },
  { id: 'pengelola', nama: 'Pengelola', jabatan: 'mengelola instalasi', peran: ['pengelola'] },
];

/** Accounts by id. The id says nothing of the person: it is the subject of his tokens. */
export function akunDirektori(direktori: Direktori): Map<string, Akun> {
  const pegawai = direktori.semuaPegawai().flatMap(({ id, nama }): Akun[] => {
    const hari = direktori.hariPegawai(id, new Date());
    const jabatan = direktori.jabatanPegawai(id, hari).map((p) => ({ ...p, ...direktori.jabatan(p.jabatan) }));
    if (jabatan.length === 0) return [];
    const struktural = jabatan.some((j) => j.jenis === 'struktural');
    const sebutan = jabatan.map((j) => (j.kapasitas === 'definitif' ? j.nama : `${j.kapasitas} ${j.nama}`));
    return [
      {
        id: createHash('sha256').update(id).digest('hex').slice(0, 16),
        nama,
        jabatan: sebutan.join('; '),
        nip: direktori.nip(id, hari),
        peran: struktural ? ['pegawai', 'pejabat'] : ['pegawai'],
      },
    ];
  });
  const urut = pegawai.sort((a, b) => a.nama.localeCompare(b.nama, 'id'));
  return new Map([...urut, ...BUKAN_PEGAWAI].map((a) => [a.id, a]));
}

const PEJABAT_PALING_BANYAK = 20;

/** As whom one may sign in, one line each: officials who decide, then the accounts that are nobody's own. */
export function sebutAkun(akun: ReadonlyMap<string, Akun>): string[] {
  const semua = [...akun.values()];
  const pejabat = semua.filter((a) => a.peran.includes('pejabat')).slice(0, PEJABAT_PALING_BANYAK);
  return [...pejabat, ...semua.filter((a) => a.nip === undefined)].map(({ nama, jabatan }) => `${nama} (${jabatan})`);
}
