/** The webhook's receiver of a run: `partner-webhook.ts PORT LEDGER`. Verifies, and writes down before it answers. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { HTTP } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import { hashOf, take } from './ledger.ts';

const [port, ledger = ''] = process.argv.slice(2);
const webhook = new Webhook(process.env.WEBHOOK_UJI ?? '');

function takeEvent(headers: IncomingHttpHeaders, body: string): void {
  webhook.verify(body, headers as Record<string, string>);
  const event = HTTP.toEvent({ headers, body });
  if (Array.isArray(event)) throw new Error('a batch');
  take(ledger, { id: event.id, content: hashOf(body), sequence: Number(event.sequence) });
}

createServer((request, response) => {
  text(request)
    .then((body) => takeEvent(request.headers, body))
    // What is not signed by us, or was cut off by a worker's death, is not taken: then it has not arrived.
    .then(
      () => response.writeHead(204).end(),
      () => response.writeHead(400).end(),
    );
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('siap\n'));
