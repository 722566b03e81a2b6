/** What the tests of signatures work with: a letter, a signer, and each adapter over a signer's machinery of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { renderPdf } from '../../surat/render.ts';
import { BsreV1 } from '../../tte/bsre-v1.ts';
import { BsreV2 } from '../../tte/bsre-v2.ts';
import { PenandaPengembangan } from '../../tte/pengembangan.ts';
import type { Penanda, PenyediaTte, PermintaanTte } from '../../tte/port.ts';
import { akunLayanan, EsignTiruan } from '../support/esign-tiruan.ts';
import { contoh } from '../surat/contoh.ts';

export const surat = renderPdf(contoh.suratTugas).pdf;
/** As like to the first as two letters can be. */
export const suratLain = renderPdf({ ...contoh.suratTugas, nomor: '800.1.11.1/092/ORG/V/2026' }).pdf;

/** Found nowhere by accident, and with signs that every encoding writes in its own way. */
export const PASSPHRASE = 'Ra"ha%sia+ kita/7&<é>';

export const penanda: Penanda = {
  pegawai: 'p-bagas-wirayudha',
  nama: 'Bagas Wirayudha, S.Sos., M.M.',
  jabatan: 'Kepala Biro Organisasi',
  instansi: 'Pemerintah Provinsi Bengkulu',
  nik: '1771011804690001',
  surel: 'bagas@example.go.id',
};

export function permintaan(lain: Partial<PermintaanTte> = {}): PermintaanTte {
  return { pdf: surat, penanda, passphrase: PASSPHRASE, alasan: 'Penandatanganan surat', tempat: 'Bengkulu', ...lain };
}

export function folderSementara(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tte-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function penandaPengembangan(folder = folderSementara()): PenandaPengembangan {
  return new PenandaPengembangan({ folder, passphrase: PASSPHRASE });
}

/** The keys of the doubles: making them takes longer than the tests. */
const mesinTiruan = penandaPengembangan(mkdtempSync(join(inject('folder'), 'tte-')));

export type Versi = 'bsre-v1' | 'bsre-v2';

/** An adapter of BSrE's gateway, and the double that it speaks with; `tidakSabar` waits for it no longer than a second. */
export async function bsre(
  versi: Versi,
  { sandi = akunLayanan.sandi } = {},
): Promise<{ penyedia: PenyediaTte; tidakSabar: PenyediaTte; tiruan: EsignTiruan }> {
  const tiruan = await EsignTiruan.mulai(mesinTiruan, { passphrase: PASSPHRASE, penanda, suratLain });
  onTestFinished(() => tiruan.tutup());
  const buat = (batasDetik: number) => {
    const opsi = { url: tiruan.url, ...akunLayanan, sandi, batasDetik };
    return versi === 'bsre-v1' ? new BsreV1(opsi) : new BsreV2(opsi);
  };
  return { penyedia: buat(60), tidakSabar: buat(1), tiruan };
}
