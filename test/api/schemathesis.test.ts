/** The OpenAPI document before a judge that is not ours: whatever it sends, nothing breaks, and answers are as described. */
import { expect, test } from 'vitest';
import { mulaiApi } from '../support/api.ts';
import { direktoriContoh } from '../support/direktori.ts';
import { hakim, schemathesis } from '../support/hakim.ts';
import { Perkara } from '../support/perkara.ts';
import { mulaiSistem } from '../support/sistem.ts';
import { folderSementara, penandaPengembangan } from '../tte/perangkat.ts';

/** Short: `npm test` is run often. SCHEMATHESIS_DETIK makes it look longer. */
const DETIK = Number(process.env.SCHEMATHESIS_DETIK ?? 40);

test.skipIf('reason' in hakim.schemathesis)(
  'given the document when Schemathesis makes requests of it then there is no server error and no answer that it does not describe',
  { timeout: (DETIK + 60) * 1000 },
  async () => {
    const s = await mulaiSistem({
      direktori: direktoriContoh('bengkulu'),
      tte: penandaPengembangan(folderSementara()),
    });
    const tanpaBatas = { umum: 1_000_000, verifikasi: 1_000_000 };
    const api = await mulaiApi(s.client, { batas: tanpaBatas });
    await Perkara.ajukan(s.client, 'bengkulu-lampiran');
    const { nip } = await s.client.register.db
      .selectFrom('pegawai_nip')
      .select('nip')
      .where('pegawai', '=', 'p-rahmat-hidayat')
      .executeTakeFirstOrThrow();
    const token = await api.penerbit.token({ sub: 'uji', nip, peran: ['pegawai', 'auditor'] }, { umurDetik: 3600 });
    const kata = await schemathesis(`${api.alamat}/openapi.json`, [
      ...['--url', api.alamat],
      ...['--header', `Authorization:Bearer ${token}`],
      ...['--checks', 'not_a_server_error,content_type_conformance,response_schema_conformance'],
      // What never ends by itself.
      ...['--exclude-path-regex', 'ikuti$'],
      ...['--max-time', String(DETIK)],
      ...['--phases', 'coverage,fuzzing'],
      ...['--max-examples', '5'],
      ...['--seed', '1', '--no-shrink', '--workers', '2', '--max-redirects', '0', '--suppress-health-check', 'all'],
    ]);
    expect(kata, kata).toMatch(/^ {2}(\d{3,}) generated, \1 passed$/m);
  },
);
