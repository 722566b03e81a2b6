/** Partners of delivery on loopback: a real SMTP server and a real HTTP receiver, which a test tells what to answer. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { type PilihanSurel, pengirimSurel } from '../../worker/kirim/surel.ts';
import { type PilihanWebhook, webhook } from '../../worker/kirim/webhook.ts';
import { diAkhir } from './penutup.ts';

export interface SurelDiterima extends Email {
  /** The message as it came, headers and all. */
  mentah: string;
  penerima: string[];
}

/** An SMTP server. @param tolak what it answers to a recipient instead of taking the message: `550 5.1.1 …` */
export class ServerSurel {
  readonly diterima: SurelDiterima[] = [];
  private server: SMTPServer | undefined;
  private port = 0;

  private constructor(private readonly tolak: Map<string, string>) {}

  static async mulai(tolak: Map<string, string> = new Map()): Promise<ServerSurel> {
    const satu = new ServerSurel(tolak);
    await satu.hidup();
    diAkhir(() => satu.mati());
    return satu;
  }

  /** On the port that it had before. */
  async hidup(): Promise<void> {
    this.server = new SMTPServer({
      authOptional: true,
      hideSTARTTLS: true,
      onRcptTo: ({ address }, _, jawab) => {
        const [kode, ...pesan] = this.tolak.get(address)?.split(' ') ?? [];
        jawab(kode ? Object.assign(new Error(pesan.join(' ')), { responseCode: Number(kode) }) : null);
      },
      onData: (aliran, { envelope }, jawab) => {
        buffer(aliran)
          .then(async (isi) => {
            const penerima = envelope.rcptTo.map((r) => r.address);
            this.diterima.push({ ...(await PostalMime.parse(isi)), mentah: isi.toString('latin1'), penerima });
            jawab();
          })
          .catch(jawab);
      },
    });
    const { server } = this.server.listen(this.port, '127.0.0.1') && this.server;
    await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
  }

  async mati(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    if (server) await new Promise<void>((selesai) => server.close(() => selesai()));
  }

  pengirim(pilihan: Partial<PilihanSurel> = {}) {
    const dari = { name: 'Sistem Kerja', address: 'sistem@bengkulu.example' };
    const satu = pengirimSurel({ url: `smtp://127.0.0.1:${this.port}`, dari, ...pilihan });
    diAkhir(() => satu.tutup());
    return satu;
  }

  /** One line for each mail: to whom, and its subject. */
  daftar = (): string[] => this.diterima.map((s) => `${s.penerima.join()}: ${s.subject}`).sort();
}

export interface Diterima {
  headers: IncomingHttpHeaders;
  isi: string;
}

/** A receiver of webhooks. */
export class Penerima {
  readonly diterima: Diterima[] = [];
  /** Status with which it answers. */
  jawaban = 204;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async mulai(): Promise<Penerima> {
    const server = createServer((permintaan, jawaban) => {
      text(permintaan).then((isi) => {
        const ini = satu as Penerima;
        if (ini.jawaban < 300) ini.diterima.push({ headers: permintaan.headers, isi });
        jawaban.writeHead(ini.jawaban, { location: `${ini.url}lain` }).end();
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const satu = new Penerima(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    diAkhir(() => satu.tutup());
    return satu;
  }

  private tutup(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  pelanggan(pilihan: Pick<PilihanWebhook, 'id' | 'jenis' | 'kunci'>) {
    return webhook({ ...pilihan, url: this.url });
  }

  ids = (): string[] => this.diterima.map((d) => String(d.headers['webhook-id']));
}
