/** The directory file: units, posts, people, who holds what from when to when. Validated here, each error with its row. */
import { z } from 'zod';
import { type AcuanModel, modelUnit } from '../../peraturan/model.ts';
import { type Profil, skemaPolaNomor } from '../../peraturan/profil.ts';
import { pesanTabrakan, seriBertabrakan } from '../../peraturan/seri.ts';
import type { Varian } from '../../peraturan/skema.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,99}$/i, 'id hanya huruf, angka, titik, garis');
/** One line of text; what is no text (binary data, halves of characters) no register keeps. */
const nama = z
  .string()
  .trim()
  .min(1, 'tidak boleh kosong')
  .max(300)
  .refine((s) => !/[\p{Cc}\p{Surrogate}]/u.test(s), 'mengandung karakter kendali, bukan teks');
const tanggal = z.iso.date('tanggal harus YYYY-MM-DD');
const opsional = nama.optional();

/** Real calendar date `YYYYMMDD`, not in the future. */
function tanggalLahirSah(angka: string): boolean {
  const iso = `${angka.slice(0, 4)}-${angka.slice(4, 6)}-${angka.slice(6, 8)}`;
  const d = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(d.getTime()) && d.toISOString().startsWith(iso) && iso > '1900' && d.getTime() <= Date.now();
}

/**
 * NIP of 18 digits; spaces and dots are stripped first (B prints both forms). Birth date real and not in the future,
 * sex 1 or 2, sequence 001-999; month of appointment 01-12, or 21 and more for the contract of a PPPK (naskah-dinas §1).
 */
export const skemaNip = z
  .string()
  .transform((s) => s.replace(/[\s.]/g, ''))
  .refine((s) => /^\d{18}$/.test(s), 'NIP harus 18 angka')
  .refine((s) => !/^\d{18}$/.test(s) || tanggalLahirSah(s), 'tanggal lahir dalam NIP tidak sah')
  .refine(
    (s) => !/^\d{18}$/.test(s) || /^(0[1-9]|1[0-2]|2[1-9]|[3-9]\d)$/.test(s.slice(12, 14)),
    'bulan TMT dalam NIP tidak sah',
  )
  .refine((s) => !/^\d{18}$/.test(s) || /^[12]$/.test(s.slice(14, 15)), 'jenis kelamin dalam NIP harus 1 atau 2')
  .refine((s) => !/^\d{18}$/.test(s) || s.slice(15) !== '000', 'nomor urut NIP 001-999');

export const BAGIAN = {
  instansi: z
    .strictObject({
      id,
      nama,
      pemerintah: nama,
      zona: z.string().refine((z) => Intl.supportedValuesOf('timeZone').includes(z), 'zona waktu tidak dikenal'),
      tempat: nama,
      /** Profile of its letters; without one they look as is usual. */
      profil: id.optional(),
      /** Instead of the profile's. */
      polaNomor: nama.pipe(skemaPolaNomor).optional(),
      /** Post of the Pejabat yang Berwenang (lintas instansi only). */
      pyb: id.optional(),
      /** Posts that lead it: they get copies of a keputusan pembentukan tim kerja. */
      kepalaDaerah: id.optional(),
      sekretarisDaerah: id.optional(),
    })
    .refine((i) => i.profil !== undefined || i.polaNomor !== undefined, 'memerlukan profil atau polaNomor'),
  unit: z.strictObject({
    id,
    instansi: id,
    nama,
    kode: nama,
    alamat: nama,
    telepon: opsional,
    faks: opsional,
    laman: opsional,
    surel: opsional,
    induk: id.optional(),
    /** Its model kedudukan, or the group of models that share it; a part of a unit has that of the unit above. */
    model: id.optional(),
    pimpinan: id,
    ppk: id,
    /** Post of its Pengampu Fungsi Tata Usaha; a part of a unit has that of the unit above. */
    tataUsaha: id.optional(),
  }),
  jabatan: z.strictObject({
    id,
    unit: id,
    nama,
    jenis: z.enum(['struktural', 'fungsional', 'pelaksana']),
    jenjang: opsional,
    atasan: id.optional(),
  }),
  pegawai: z.strictObject({
    id,
    nama,
    nip: skemaNip,
    pangkat: opsional,
    golongan: opsional,
    /** Evidence of kompetensi manajerial: training, certificate. */
    manajerial: opsional,
    surel: z.email().optional(),
  }),
  pemangku: z
    .strictObject({
      jabatan: id,
      pegawai: id,
      kapasitas: z.enum(['definitif', 'Plt.', 'Plh.']),
      dari: tanggal,
      sampai: tanggal.optional(),
      nomorSurat: opsional,
    })
    .refine((p) => p.kapasitas === 'definitif' || p.nomorSurat !== undefined, 'Plt./Plh. memerlukan nomorSurat')
    .refine((p) => p.kapasitas === 'definitif' || p.sampai !== undefined, 'Plt./Plh. memerlukan sampai')
    .refine((p) => !p.sampai || p.sampai >= p.dari, 'sampai mendahului dari'),
  delegasi: z
    .strictObject({
      dari: id,
      kepada: id,
      prosedur: opsional,
      unit: id.optional(),
      jenjang: opsional,
      mulai: tanggal,
      sampai: tanggal.optional(),
      nomorSurat: nama,
      /** Post between the two: letters read a.n. `dari`, this one, u.b., `kepada`. */
      untukBeliau: id.optional(),
    })
    .refine((d) => d.dari !== d.kepada, 'delegasi kepada diri sendiri')
    .refine((d) => !d.sampai || d.sampai >= d.mulai, 'sampai mendahului mulai'),
} as const;

export type NamaBagian = keyof typeof BAGIAN;
export type IsiDirektori = { [B in NamaBagian]: z.infer<(typeof BAGIAN)[B]>[] };

/** One row that is wrong, as the person who keeps the file needs to see it. */
export interface GalatBaris {
  bagian: NamaBagian;
  /** 1 for the first row of the part; 0 for the part as a whole. */
  baris: number;
  /** Absent where it is the row itself. */
  kolom?: string;
  pesan: string;
}

/** References between the parts, and what must be unique: all errors at once, each with its row. */
function periksaRujukan(isi: IsiDirektori): GalatBaris[] {
  const galat: GalatBaris[] = [];
  const ids = Object.fromEntries(
    (['instansi', 'unit', 'jabatan', 'pegawai'] as const).map((b) => [b, new Set(isi[b].map((x) => x.id))]),
  ) as Record<'instansi' | 'unit' | 'jabatan' | 'pegawai', Set<string>>;
  const rujuk = (bagian: NamaBagian, i: number, ke: keyof typeof ids, nilai: string | undefined, kolom: string) => {
    if (nilai !== undefined && !ids[ke].has(nilai)) {
      galat.push({ bagian, baris: i + 1, kolom, pesan: `${ke} "${nilai}" tidak ada` });
    }
  };
  // The value is not said: a NIP stands in no message.
  const unik = (bagian: NamaBagian, nilai: string[], kolom: string) => {
    const pertama = new Map<string, number>();
    nilai.forEach((v, i) => {
      const dahulu = pertama.get(v);
      if (dahulu === undefined) pertama.set(v, i + 1);
      else galat.push({ bagian, baris: i + 1, kolom, pesan: `sudah dipakai pada baris ${dahulu}` });
    });
  };
  for (const b of ['instansi', 'unit', 'jabatan', 'pegawai'] as const)
    unik(
      b,
      isi[b].map((x) => x.id),
      'id',
    );
  unik(
    'pegawai',
    isi.pegawai.map((p) => p.nip),
    'nip',
  );
  isi.instansi.forEach((n, i) => {
    for (const kolom of ['pyb', 'kepalaDaerah', 'sekretarisDaerah'] as const)
      rujuk('instansi', i, 'jabatan', n[kolom], kolom);
  });
  isi.unit.forEach((u, i) => {
    rujuk('unit', i, 'instansi', u.instansi, 'instansi');
    rujuk('unit', i, 'unit', u.induk, 'induk');
    rujuk('unit', i, 'jabatan', u.pimpinan, 'pimpinan');
    rujuk('unit', i, 'jabatan', u.ppk, 'ppk');
    rujuk('unit', i, 'jabatan', u.tataUsaha, 'tataUsaha');
  });
  isi.jabatan.forEach((j, i) => {
    rujuk('jabatan', i, 'unit', j.unit, 'unit');
    rujuk('jabatan', i, 'jabatan', j.atasan, 'atasan');
  });
  isi.pemangku.forEach((p, i) => {
    rujuk('pemangku', i, 'jabatan', p.jabatan, 'jabatan');
    rujuk('pemangku', i, 'pegawai', p.pegawai, 'pegawai');
  });
  isi.delegasi.forEach((d, i) => {
    rujuk('delegasi', i, 'jabatan', d.dari, 'dari');
    rujuk('delegasi', i, 'jabatan', d.kepada, 'kepada');
    rujuk('delegasi', i, 'unit', d.unit, 'unit');
    rujuk('delegasi', i, 'jabatan', d.untukBeliau, 'untukBeliau');
  });
  galat.push(...periksaDefinitifGanda(isi), ...periksaUntukBeliau(isi));
  return galat;
}

/** One post has one definitive holder at a time; overlapping rows would make authority ambiguous. */
function periksaDefinitifGanda({ pemangku }: IsiDirektori): GalatBaris[] {
  const sebelum = new Map<string, { dari: string; sampai?: string; baris: number }[]>();
  return pemangku.flatMap(({ jabatan, kapasitas, dari, sampai }, i): GalatBaris[] => {
    if (kapasitas !== 'definitif') return [];
    const lain = sebelum.get(jabatan) ?? [];
    sebelum.set(jabatan, [...lain, { dari, sampai, baris: i + 1 }]);
    const bentrok = lain.find((b) => dari <= (b.sampai ?? '9999') && b.dari <= (sampai ?? '9999'));
    if (!bentrok) return [];
    return [
      { bagian: 'pemangku', baris: i + 1, pesan: `jabatan "${jabatan}" sudah dipangku pada baris ${bentrok.baris}` },
    ];
  });
}

/** `u.b.` names the one post between giver and receiver: two levels and no more (naskah-dinas §1, docs/adr/0107). */
function periksaUntukBeliau({ jabatan, delegasi }: IsiDirektori): GalatBaris[] {
  const peta = new Map(jabatan.map((j) => [j.id, j]));
  return delegasi.flatMap(({ dari, kepada, untukBeliau }, i) => {
    const [pemberi, antara, penerima] = [dari, untukBeliau, kepada].map((j) => peta.get(j ?? ''));
    if (!pemberi || !antara || !penerima) return [];
    const galat = (pesan: string) => [{ bagian: 'delegasi' as const, baris: i + 1, kolom: 'untukBeliau', pesan }];
    // As letters print them: two posts of one name would stand there as one.
    const nama = antara.nama.toLowerCase();
    if ([pemberi, penerima].some((j) => j.nama.toLowerCase() === nama))
      return galat(`"${antara.id}" sama dengan jabatan pemberi atau penerima`);
    if (penerima.atasan !== antara.id) return galat(`"${antara.id}" bukan atasan langsung "${kepada}"`);
    if (antara.atasan !== dari)
      return galat(`"${antara.id}" tidak langsung di bawah "${dari}"; u.b. paling jauh dua tingkat di bawah pemberi`);
    return [];
  });
}

/** What the law knows and a directory may name. */
export interface AcuanDirektori extends AcuanModel {
  semuaProfil(): readonly Profil[];
  semuaVarian(): readonly Varian[];
}

/** A unit's model is one that the law has, and the one that the text names the unit for; a profile of letters exists. */
function periksaAcuan({ instansi, unit }: IsiDirektori, acuan: AcuanDirektori): GalatBaris[] {
  const galat: GalatBaris[] = [];
  const profil = new Map(acuan.semuaProfil().map((p) => [p.id, p]));
  instansi.forEach((n, i) => {
    if (n.profil === undefined) return;
    const ini = profil.get(n.profil);
    const tempat = { bagian: 'instansi' as const, baris: i + 1 };
    if (!ini) galat.push({ ...tempat, kolom: 'profil', pesan: `profil surat "${n.profil}" tidak ada` });
    else if (n.polaNomor)
      for (const [a, b] of seriBertabrakan(ini, acuan.semuaVarian(), n.polaNomor))
        galat.push({ ...tempat, kolom: 'polaNomor', pesan: pesanTabrakan(a, b) });
  });
  unit.forEach((u, i) => {
    const pesan = u.model === undefined ? undefined : modelKeliru(u.model, u.nama, acuan);
    if (pesan) galat.push({ bagian: 'unit', baris: i + 1, kolom: 'model', pesan });
  });
  return galat;
}

/** Why a unit cannot have a model; `undefined` where it can. */
function modelKeliru(model: string, nama: string, acuan: AcuanDirektori): string | undefined {
  const dikenal = [...acuan.semuaModel(), ...acuan.tanpaModel()].find(
    (m) => m.id === model || ('kelompok' in m && m.kelompok === model),
  );
  if (!dikenal) return `model kedudukan "${model}" tidak ada`;
  const menurutNaskah = modelUnit(acuan, dikenal.peraturan, nama);
  if (menurutNaskah === undefined || menurutNaskah === model) return undefined;
  return `"${model}", tetapi naskah menyebut ${nama} pada model "${menurutNaskah}"`;
}

/**
 * Validates a whole directory. Nothing is taken over unless everything is right.
 * @param acuan the law, for what the directory names of it
 */
export function periksaDirektori(
  mentah: unknown,
  acuan: AcuanDirektori,
): { isi: IsiDirektori } | { galat: GalatBaris[] } {
  const sumber = (typeof mentah === 'object' && mentah !== null ? mentah : {}) as Record<string, unknown>;
  const galat: GalatBaris[] = [];
  const isi: Record<string, unknown[]> = {};
  const bahasa = { error: z.locales.id().localeError };
  for (const kunci of Object.keys(sumber)) {
    if (!Object.hasOwn(BAGIAN, kunci))
      galat.push({ bagian: kunci as NamaBagian, baris: 0, pesan: 'bagian tidak dikenal' });
  }
  for (const bagian of Object.keys(BAGIAN) as NamaBagian[]) {
    const baris = sumber[bagian] ?? [];
    if (!Array.isArray(baris)) {
      galat.push({ bagian, baris: 0, pesan: 'harus berupa daftar' });
      continue;
    }
    // A wrong folder or an empty file would otherwise be taken for a directory of nobody.
    if (baris.length === 0 && bagian !== 'delegasi') galat.push({ bagian, baris: 0, pesan: 'tidak boleh kosong' });
    isi[bagian] = baris.flatMap((b, i) => {
      const hasil = BAGIAN[bagian].safeParse(b, bahasa);
      if (hasil.success) return [hasil.data];
      for (const g of hasil.error.issues) {
        const kolom = g.path.join('.');
        galat.push({ bagian, baris: i + 1, ...(kolom ? { kolom } : {}), pesan: g.message });
      }
      return [];
    });
  }
  if (galat.length > 0) return { galat };
  const lengkap = isi as unknown as IsiDirektori;
  const rujukan = [...periksaRujukan(lengkap), ...periksaAcuan(lengkap, acuan)];
  return rujukan.length > 0 ? { galat: rujukan } : { isi: lengkap };
}
