/** The OpenAPI document with what is there in place of what could be: a judge that makes requests of it gets beyond 404. */
type Skema = { type?: string; enum?: string[]; items?: Skema; properties?: Record<string, Skema> } & Record<
  string,
  unknown
>;
interface Parameter {
  name: string;
  in: string;
  schema: Skema;
}
interface Dokumen {
  paths: Record<string, Record<string, { parameters?: Parameter[]; requestBody?: unknown }>>;
  components?: { schemas?: Record<string, unknown> };
}

export interface IsiNyata {
  /** Values of a parameter of an address, by the address up to it: `/v1/perkara/{id}`. The longest that fits is taken. */
  alamat: Record<string, string[]>;
  /** Values of fields that are sent, by their name, where a text or a list of texts is asked for. */
  bidang: Record<string, string[]>;
}

/** Schemas of what is sent; everything else is an answer, which stays as it is described. */
const DIKIRIM = /^(Permohonan|Peristiwa)/;

/** @returns another document */
export function denganIsiNyata(dokumen: unknown, { alamat, bidang }: IsiNyata): unknown {
  const salinan = structuredClone(dokumen) as Dokumen;
  for (const [jalan, cara] of Object.entries(salinan.paths)) {
    for (const { parameters = [], requestBody } of Object.values(cara)) {
      isiBidang(requestBody, bidang);
      for (const p of parameters.filter((p) => p.in === 'path')) {
        const sampai = jalan.slice(0, jalan.indexOf(`{${p.name}}`) + p.name.length + 2);
        const nilai = alamat[sampai];
        if (nilai) p.schema = { type: 'string', enum: nilai };
      }
    }
  }
  for (const [nama, skema] of Object.entries(salinan.components?.schemas ?? {})) {
    if (DIKIRIM.test(nama)) isiBidang(skema, bidang);
  }
  return salinan;
}

function isiBidang(nilai: unknown, bidang: IsiNyata['bidang']): void {
  if (typeof nilai !== 'object' || nilai === null) return;
  const { properties } = nilai as Skema;
  for (const [nama, skema] of Object.entries(properties ?? {})) {
    const pilihan = bidang[nama];
    const teks = skema.type === 'array' ? skema.items : skema;
    if (!pilihan || teks?.type !== 'string') continue;
    for (const kunci of Object.keys(teks)) if (kunci !== 'description') delete teks[kunci];
    Object.assign(teks, { type: 'string', enum: pilihan });
  }
  for (const isi of Object.values(nilai)) isiBidang(isi, bidang);
}
