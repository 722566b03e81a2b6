/**
 * The partners of a run, as processes of their own. One more is a program that writes to its ledger, a line here, and what
 * the worker must know of it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claimPort, ServerProcess } from '../../worker/server/server-process.ts';
import type { Victim } from './chaos.ts';
import { readLedger, type Taken } from './ledger.ts';
import { signerEnv } from './signing.ts';

const PROGRAMS = { mail: 'partner-mail.ts', signer: 'partner-signer.ts', webhook: 'partner-webhook.ts' } as const;
export type PartnerName = keyof typeof PROGRAMS;
export const PARTNERS = Object.keys(PROGRAMS) as PartnerName[];

export interface Partner {
  victim: Victim;
  port: number;
  taken(): Taken[];
  stop(): Promise<void>;
}

/** Of Standard Webhooks; in this process' environment, which partner and worker inherit. */
const SECRET = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;

export async function startPartners(folder: string): Promise<Record<PartnerName, Partner>> {
  process.env.WEBHOOK_UJI = SECRET;
  const started = await Promise.all(PARTNERS.map(async (name) => [name, await startPartner(name, folder)] as const));
  return Object.fromEntries(started) as Record<PartnerName, Partner>;
}

/** What the worker's environment says of them. */
export function partnerEnv(
  { mail, signer, webhook }: Record<PartnerName, Partner>,
  folder: string,
): Record<string, string> {
  const file = join(folder, 'webhook.json');
  writeFileSync(
    file,
    JSON.stringify([{ id: 'uji', url: `http://127.0.0.1:${webhook.port}/`, rahasia: 'WEBHOOK_UJI' }]),
  );
  return {
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    SURAT_DARI: 'Sistem Kerja <sistem@uji.example>',
    SISTEM_KERJA_WEBHOOK: file,
    ...signerEnv(signer.port),
  };
}

async function startPartner(name: PartnerName, folder: string): Promise<Partner> {
  const ledger = join(folder, `${name}.ledger`);
  const port = await claimPort();
  const start = async () => {
    const server = await ServerProcess.start({
      name: `mitra ${name}`,
      command: process.execPath,
      args: ['--import', 'tsx', fileURLToPath(new URL(PROGRAMS[name], import.meta.url)), String(port), ledger],
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      logFile: join(folder, `${name}.log`),
      stopSignal: 'SIGTERM',
    });
    return server.ready(async () => {
      if (!server.log().includes('siap')) throw new Error(`${name} does not listen yet`);
    });
  };
  let server = await start();
  return {
    port,
    taken: () => readLedger(ledger),
    stop: () => server.stop(),
    victim: {
      name: `mitra ${name}`,
      async killAndRestart() {
        await server.kill();
        server = await start();
      },
    },
  };
}
