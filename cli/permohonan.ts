/** What `start` and `kontrak masukan` read from the command line: which procedure, whose request, in which variant. */
import type { Command } from 'commander';
import { Galat, type Mulai, type NamaProsedur } from '../client/index.ts';
import type { RegistriPeraturan } from '../peraturan/muat.ts';
import { bacaObjek } from './berkas.ts';
import { peraturan } from './peraturan.ts';

export interface PilihanPermohonan {
  berkas: string;
  varian: string;
  pemohon?: string;
}

/** Short names beside the procedure's own. */
const SINGKATAN: Record<string, string> = { 'lintas-unit': 'penunjukanLintasUnit' };

/** Adds the argument and the options that a request is read from. */
export function denganPermohonan(perintah: Command): Command {
  return perintah
    .argument('<prosedur>', 'nama prosedur, mis. lintas-unit')
    .requiredOption('--berkas <berkas>', 'permohonan sebagai JSON; - untuk stdin')
    .requiredOption('--varian <varian>', 'bacaan peraturan yang dipakai')
    .option('--pemohon <pegawai>', 'id pegawai yang mengajukan (bawaan: "pemohon" dalam berkas)')
    .addHelpText('after', () => {
      const registri = peraturan();
      const baris = namaProsedur(registri).map((p) => {
        const varian = registri.semuaVarian().filter((v) => v.prosedur[p]);
        return `  ${p}: ${varian.map((v) => v.id).join(', ')}`;
      });
      return `\nProsedur dan variannya:\n${baris.join('\n')}`;
    });
}

export function bacaPermohonan(
  prosedur: string,
  { berkas, varian, pemohon }: PilihanPermohonan,
): { nama: NamaProsedur; mulai: Mulai<NamaProsedur> } {
  const nama = cariProsedur(prosedur);
  const { pemohon: dalamBerkas, ...permohonan } = bacaObjek(berkas);
  const pengaju = pemohon ?? dalamBerkas;
  if (typeof pengaju !== 'string') {
    throw new Galat('MASUKAN_TIDAK_SAH', { rincian: 'pemohon: isi dengan --pemohon, atau "pemohon" dalam berkas' });
  }
  // The client holds the request against the procedure's own schema.
  return { nama, mulai: { varian, pemohon: pengaju, permohonan: permohonan as Mulai<NamaProsedur>['permohonan'] } };
}

/** `lintas-unit`, `penunjukan-lintas-unit` or `penunjukanLintasUnit`. */
export function cariProsedur(teks: string): NamaProsedur {
  const camel = teks.replace(/-([a-z])/g, (_, huruf: string) => huruf.toUpperCase());
  const nama = Object.hasOwn(SINGKATAN, teks) ? SINGKATAN[teks] : camel;
  const ada = namaProsedur(peraturan()).find((n) => n === nama);
  if (!ada) throw new Galat('PROSEDUR_TIDAK_DIKENAL', { prosedur: teks });
  return ada as NamaProsedur;
}

/** Every procedure that some variant carries out. */
const namaProsedur = (registri: RegistriPeraturan): string[] => [
  ...new Set(registri.semuaVarian().flatMap((v) => Object.keys(v.prosedur))),
];
