/** The signing service of a run: `partner-signer.ts PORT LEDGER`. Signs for everybody, and writes it down before it answers. */
import { dirname, join } from 'node:path';
import { PenandaPengembangan } from '../../tte/pengembangan.ts';
import { EsignTiruan } from '../support/esign-tiruan.ts';
import { hashOf, take } from './ledger.ts';
import { SIGNER } from './signing.ts';

const [port, ledger = ''] = process.argv.slice(2);
const { passphrase } = SIGNER;
const penyedia = new PenandaPengembangan({ folder: join(dirname(ledger), 'signer-keys'), passphrase });

await EsignTiruan.mulai(penyedia, {
  passphrase,
  // One key for all: whose it is does not matter to what is lost or kept.
  penanda: { pegawai: 'p-siapa-pun', nama: 'Siapa Pun', instansi: 'Uji' },
  siapaPun: true,
  port: Number(port),
  ditandatangani: (asal, hasil) => {
    const letter = hashOf(asal);
    take(ledger, { id: letter, content: letter, result: hashOf(hasil) });
  },
});
process.stdout.write('siap\n');
