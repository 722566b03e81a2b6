/** Prometheus metrics: what is asked, what becomes of decisions, what waits. No label says who. */
import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Galat, type SistemKerja } from '../client/index.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts what a decision came to. */
    hitungKeputusan<T>(keputusan: Promise<T>): Promise<T>;
  }
}

export function pasangMetrik(app: FastifyInstance, client: SistemKerja): void {
  const registers = [new Registry()] as [Registry];
  const permintaan = new Histogram({
    name: 'sistem_kerja_http_detik',
    help: 'Lama permintaan HTTP, menurut jalan dan status',
    labelNames: ['metode', 'jalan', 'status'],
    registers,
  });
  const keputusan = new Counter({
    name: 'sistem_kerja_keputusan_total',
    help: 'Keputusan lewat API, menurut hasilnya: diterima, atau kode galat',
    labelNames: ['hasil'],
    registers,
  });
  const terbuka = new Gauge({
    name: 'sistem_kerja_tugas_terbuka',
    help: 'Tugas yang menunggu, menurut prosedur',
    labelNames: ['prosedur'],
    registers,
    async collect() {
      const menunggu = await client.menunggu();
      terbuka.reset();
      for (const { prosedur, jumlah } of menunggu.tugas) terbuka.set({ prosedur }, jumlah);
      tte.set(menunggu.tte);
      pesan.set(menunggu.pesan);
    },
  });
  const tte = new Gauge({ name: 'sistem_kerja_surat_menunggu_tte', help: 'Surat yang menunggu TTE', registers });
  const pesan = new Gauge({ name: 'sistem_kerja_pesan_belum_terkirim', help: 'Pesan yang belum terkirim', registers });

  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const labels = { metode: method, jalan: routeOptions.url ?? '-', status: reply.statusCode };
    permintaan.observe(labels, reply.elapsedTime / 1000);
  });
  app.decorate('hitungKeputusan', async <T>(janji: Promise<T>): Promise<T> => {
    try {
      const hasil = await janji;
      keputusan.inc({ hasil: 'diterima' });
      return hasil;
    } catch (galat) {
      keputusan.inc({ hasil: galat instanceof Galat ? galat.kode : 'TAK_TERDUGA' });
      throw galat;
    }
  });
  app.get('/metrics', {
    config: { terbuka: true, rateLimit: false },
    schema: { summary: 'Ukuran untuk Prometheus', tags: ['layanan'], security: [] },
    handler: async (_, reply) => reply.type(registers[0].contentType).send(await registers[0].metrics()),
  });
}
