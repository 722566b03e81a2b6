/** The part of JSON Schema that the procedures' schemas use, and values as a form holds them. */

export interface Skema {
  type?: string;
  description?: string;
  properties?: Record<string, Skema>;
  required?: string[];
  items?: Skema;
  enum?: string[];
  const?: string;
  anyOf?: Skema[];
  oneOf?: Skema[];
  format?: string;
  pattern?: string;
  maxLength?: number;
}

/** What a form holds of an object: absent is what nobody has filled in. */
export type Isian = Record<string, unknown>;

export type Rujukan = 'unit' | 'jabatan' | 'pegawai' | 'perkara';

/**
 * What an id points at. In the schemas every id looks alike; what a field is called says whose id it holds, and the same
 * name means the same everywhere (docs/istilah.md).
 */
const RUJUKAN: Record<string, Rujukan> = {
  unit: 'unit',
  unitPemilik: 'unit',
  unitDituju: 'unit',
  jabatan: 'jabatan',
  dari: 'jabatan',
  kepada: 'jabatan',
  pengawas: 'jabatan',
  pihak: 'jabatan',
  pegawai: 'pegawai',
  ketua: 'pegawai',
  anggota: 'pegawai',
  penunjukan: 'pegawai',
  dariUnitLain: 'pegawai',
  tim: 'perkara',
  rencanaAksi: 'perkara',
};

/** What kind of case such a field names. */
export const JENIS_PERKARA: Record<string, string> = { tim: 'pembentukanTimKerja', rencanaAksi: 'rencanaAksi' };

const POLA_ID = '^[A-Za-z0-9][A-Za-z0-9._-]';

export const rujukan = (nama: string, skema: Skema): Rujukan | undefined =>
  skema.pattern?.startsWith(POLA_ID) ? RUJUKAN[nama] : undefined;

/** The same by the name alone, for what has been sent. */
export const rujukanNama = (nama: string): Rujukan | undefined => RUJUKAN[nama];

/** Whether an object names a file: by its name and digest, and nothing else. */
export const namaiBerkas = ({ properties = {} }: Skema): boolean =>
  Object.keys(properties).sort().join() === 'nama,sha256';

/** Texts that a refusal would name otherwise than by their form have a second shape (empty); a form fills in the first. */
export const bentuk = (skema: Skema): Skema => {
  const [pertama] = skema.anyOf ?? [];
  return pertama ? { ...pertama, description: skema.description } : skema;
};

/** The schema of one event among those of a procedure. */
export function skemaPeristiwa(semua: Skema, peristiwa: string): Skema {
  const skema = semua.oneOf?.find((s) => s.properties?.type?.const === peristiwa) ?? {};
  const { type: _, ...properties } = skema.properties ?? {};
  return { ...skema, properties };
}

/** Without what was left empty: an optional text that nobody wrote is absent, not "". */
export function bersih(nilai: unknown): unknown {
  if (Array.isArray(nilai)) {
    const baris = nilai.map(bersih).filter((n) => n !== undefined);
    return baris.length > 0 ? baris : undefined;
  }
  if (typeof nilai === 'object' && nilai !== null) {
    const isi = Object.entries(nilai).flatMap(([k, v]) => {
      const b = bersih(v);
      return b === undefined ? [] : [[k, b] as const];
    });
    return isi.length > 0 ? Object.fromEntries(isi) : undefined;
  }
  return nilai === '' ? undefined : nilai;
}
