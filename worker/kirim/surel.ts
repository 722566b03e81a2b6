/** Mail by SMTP, over a pool of connections that are kept. Sent again, a message is the same to the byte. */
import { createHash } from 'node:crypto';
import { createTransport, type NodemailerError, type SendMailOptions } from 'nodemailer';
import { GagalKirim, type PengirimSurel } from '../../activities/kirim/port.ts';
import { SUREL_SERENTAK } from '../../activities/kirim/surel.ts';

export interface PilihanSurel {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  url: string;
  /** Sender as a mail shows it. */
  dari: { name: string; address: string };
}

/** A partner who says nothing for so long is away, milliseconds. */
const SABAR_MS = 20_000;

export function pengirimSurel({ url, dari }: PilihanSurel): PengirimSurel {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: SUREL_SERENTAK,
    // Whether a message whose connection broke has arrived is not known: the register decides when it is sent again.
    maxRequeues: 0,
    connectionTimeout: SABAR_MS,
    greetingTimeout: SABAR_MS,
    socketTimeout: SABAR_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = dari.address.split('@')[1];
  return {
    async kirim({ id, kepada, subjek, teks, html, tanggal, lampiran }) {
      const surel: SendMailOptions & { baseBoundary: string } = {
        from: dari,
        to: { name: '', address: kepada },
        subject: subjek,
        text: teks,
        html,
        date: tanggal,
        messageId: `<${id}@${domain}>`,
        baseBoundary: createHash('sha256').update(id).digest('hex').slice(0, 32),
        // Holiday notices and the like do not answer what says so (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: lampiran && [{ filename: lampiran.nama, content: lampiran.pdf, contentType: 'application/pdf' }],
      };
      try {
        await transport.sendMail(surel);
      } catch (galat) {
        throw gagal(galat as NodemailerError);
      }
    },
    tutup: () => transport.close(),
  };
}

/** Of this recipient or message for good. A server that refuses us, at the login, refuses all: that is tried again. */
const TENTANG_PESAN = ['EENVELOPE', 'EMESSAGE'];

function gagal({ code = 'galat', originalCode, response, permanent }: NodemailerError): GagalKirim {
  const pesan = response ? `SMTP: ${tanpaAlamat(response)}` : `SMTP tidak terjangkau: ${originalCode ?? code}`;
  return new GagalKirim(pesan, permanent === true && TENTANG_PESAN.includes(code));
}

/** Servers repeat the recipient's address. */
const tanpaAlamat = (teks: string): string =>
  teks
    .replace(/\s+/g, ' ')
    .replace(/[^\s<>()"':;,]+@[^\s<>()"':;,]+/g, '…')
    .slice(0, 300);
