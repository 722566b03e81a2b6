/** The coverage of this source tree, for the tool and for the generated index. */
import { fileURLToPath } from 'node:url';
import type { RegistriPeraturan } from '../../peraturan/muat.ts';
import { GALAT } from '../../workflows/runtime/galat.ts';
import type { DefinisiProsedur } from '../../workflows/runtime/mesin.ts';
import { type Cakupan, hitungCakupan } from './hitung.ts';
import { bacaInventaris } from './inventaris.ts';
import { kumpulkanRujukan, type Rujukan } from './rujukan.ts';
import { bacaRiwayatEmas } from './uji.ts';

const RIWAYAT = fileURLToPath(new URL('../../test/histories', import.meta.url));

export function susunCakupan(
  registri: RegistriPeraturan,
  prosedur: DefinisiProsedur[],
): { cakupan: Cakupan; rujukan: Rujukan[] } {
  const rujukan = kumpulkanRujukan({ registri, prosedur, galat: GALAT });
  const cakupan = hitungCakupan({
    inventaris: bacaInventaris(),
    klausul: registri.semuaKlausul(),
    rujukan,
    pengecualian: registri.semuaPengecualian(),
    riwayat: bacaRiwayatEmas(RIWAYAT, prosedur),
  });
  return { cakupan, rujukan };
}
