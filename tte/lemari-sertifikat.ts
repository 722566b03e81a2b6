/**
 * Keys and certificates of the development signer in one folder, readable by its owner alone. Each is made at its first
 * use and kept in memory after that: making an RSA key takes longer than all the rest of a signature.
 */
import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buatOtoritas, buatPenanda, dariPem, type KunciBersertifikat, kePem } from './sertifikat.ts';

export class LemariSertifikat {
  private readonly ingatan = new Map<string, Promise<KunciBersertifikat>>();

  constructor(private readonly folder: string) {}

  otoritas(): Promise<KunciBersertifikat> {
    return this.ingat('otoritas', buatOtoritas);
  }

  /**
   * Of one person under one name: who is called otherwise gets another certificate, and so does everybody under a new
   * authority.
   */
  async penanda(pegawai: string, nama: string): Promise<KunciBersertifikat> {
    const otoritas = await this.otoritas();
    const sidik = createHash('sha256')
      .update(Buffer.from(otoritas.sertifikat.toSchema().toBER()))
      .update(JSON.stringify([pegawai, nama]))
      .digest('hex');
    return this.ingat(`penanda-${sidik.slice(0, 32)}`, () => buatPenanda(nama, otoritas));
  }

  private ingat(nama: string, buat: () => Promise<KunciBersertifikat>): Promise<KunciBersertifikat> {
    const ada = this.ingatan.get(nama);
    if (ada) return ada;
    const janji = this.bacaAtauBuat(join(this.folder, `${nama}.pem`), buat);
    this.ingatan.set(nama, janji);
    janji.catch(() => this.ingatan.delete(nama));
    return janji;
  }

  /**
   * A link appears whole or not at all, and only once: of two processes that make the same file at the same time both go
   * on with the one that came first.
   */
  private async bacaAtauBuat(berkas: string, buat: () => Promise<KunciBersertifikat>): Promise<KunciBersertifikat> {
    const tersimpan = await bacaBilaAda(berkas);
    if (tersimpan !== undefined) return dariPem(tersimpan);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const sementara = `${berkas}.${randomUUID()}`;
    await writeFile(sementara, await kePem(await buat()), { mode: 0o600, flag: 'wx' });
    try {
      await link(sementara, berkas);
    } catch (galat) {
      if ((galat as NodeJS.ErrnoException).code !== 'EEXIST') throw galat;
    } finally {
      await rm(sementara, { force: true });
    }
    return dariPem(await readFile(berkas, 'utf8'));
  }
}

async function bacaBilaAda(berkas: string): Promise<string | undefined> {
  try {
    return await readFile(berkas, 'utf8');
  } catch (galat) {
    if ((galat as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw galat;
  }
}
