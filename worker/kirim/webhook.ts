/**
 * A webhook: CloudEvents in structured mode over HTTP, signed as Standard Webhooks lays down
 * (https://www.standardwebhooks.com), so that receivers verify with a library that they have.
 */
import { createHmac } from 'node:crypto';
import { HTTP } from 'cloudevents';
import { GagalKirim, type Pelanggan } from '../../activities/kirim/port.ts';

export interface PilihanWebhook extends Pick<Pelanggan, 'id' | 'jenis'> {
  url: string;
  kunci: Buffer;
}

/** A partner who has not answered by then is away, milliseconds. */
const SABAR_MS = 10_000;

export function webhook({ id, jenis, url, kunci }: PilihanWebhook): Pelanggan {
  return {
    id,
    jenis,
    async kirim(peristiwa) {
      const { headers, body } = HTTP.structured(peristiwa);
      const isi = String(body);
      // Of this attempt: receivers refuse what is old, since it may be an intercepted one.
      const saat = Math.floor(Date.now() / 1000);
      const tanda = createHmac('sha256', kunci).update(`${peristiwa.id}.${saat}.${isi}`).digest('base64');
      const jawaban = await fetch(url, {
        method: 'POST',
        headers: {
          ...(headers as Record<string, string>),
          'webhook-id': peristiwa.id,
          'webhook-timestamp': `${saat}`,
          'webhook-signature': `v1,${tanda}`,
        },
        body: isi,
        // Where it goes stands in the configuration, and nowhere else.
        redirect: 'manual',
        signal: AbortSignal.timeout(SABAR_MS),
      }).catch((galat: Error) => {
        throw new GagalKirim(`HTTP tidak terjangkau: ${sebab(galat)}`, false);
      });
      await jawaban.body?.cancel();
      if (!jawaban.ok) throw new GagalKirim(`HTTP ${jawaban.status}`, false);
    },
  };
}

/** `fetch` puts what happened into the cause. */
const sebab = ({ name, cause }: Error): string => (cause as NodeJS.ErrnoException | undefined)?.code ?? name;
