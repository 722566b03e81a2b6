/** Verifies the history of cases for the API, one at a time: a replay takes a processor as long as it runs. */
import type { WorkflowBundleOption } from '@temporalio/worker';
import type { HasilReplay } from '../audit/replay.ts';
import type { SistemKerja } from '../client/index.ts';

export class PemeriksaRiwayat {
  private giliran: Promise<unknown> = Promise.resolve();
  private bundle: Promise<WorkflowBundleOption> | undefined;

  /** @param muat the workflows, asked for with the first case: what replays is a native module that few processes need */
  constructor(
    private readonly peraturan: readonly string[] | undefined,
    private readonly muat: () => Promise<WorkflowBundleOption>,
  ) {}

  /** Whether anything has been replayed, so that the native module is there. */
  get terpakai(): boolean {
    return this.bundle !== undefined;
  }

  /** @throws Galat PROSEDUR_TIDAK_DIKENAL */
  periksa(client: SistemKerja, id: string): Promise<HasilReplay> {
    const hasil = this.giliran.then(() => this.satu(client, id));
    this.giliran = hasil.catch(() => undefined);
    return hasil;
  }

  private async satu({ temporal, register }: SistemKerja, id: string): Promise<HasilReplay> {
    const [{ ambilPerkara }, { replay }] = await Promise.all([
      import('../audit/perkara.ts'),
      import('../audit/replay.ts'),
    ]);
    const perkara = await ambilPerkara(temporal, register, id);
    this.bundle ??= this.muat();
    return replay(perkara, await this.bundle, this.peraturan);
  }
}
