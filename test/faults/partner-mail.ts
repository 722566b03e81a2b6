/** The mail server of a run: `partner-mail.ts PORT LEDGER`. Takes everything, and writes it down before it answers. */
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { hashOf, take } from './ledger.ts';

const [port, ledger = ''] = process.argv.slice(2);

async function takeMail(raw: Buffer): Promise<void> {
  const { messageId = '', subject, date, to, text, html, attachments } = await PostalMime.parse(raw);
  const files = attachments.map(({ filename, content }) => [filename, hashOf(new Uint8Array(content as ArrayBuffer))]);
  take(ledger, { id: messageId, content: hashOf([to, subject, date, text, html, files]) });
}

const server = new SMTPServer({
  authOptional: true,
  hideSTARTTLS: true,
  onData: (stream, _, answer) => {
    buffer(stream)
      .then(takeMail)
      .then(() => answer(), answer);
  },
});
// A worker that is killed in the middle of a mail resets its connection: no fault of the server's.
server.on('error', () => {});
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('siap\n'));
