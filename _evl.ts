/* temp: plays demo scenarios and golden lakon of evaluasi, records to scratch, replays */
import { writeFileSync } from 'node:fs';
import { ambilPerkara, perkaraKeJson } from './audit/perkara.ts';
import { replay, bacaPerkara } from './audit/replay.ts';
import { SistemKerja } from './client/index.ts';
import { PembacaDirektori } from './register/direktori/baca.ts';
import { muatDirektori } from './register/direktori/muat.ts';
import { bacaContoh, putuskan, SKENARIO } from './worker/demo/skenario.ts';
import { temporaryDataFolder } from './worker/server/data-folder.ts';
import { mulaiStack } from './worker/stack.ts';
import { lakonEvaluasi } from './scripts/golden/evaluasi-berjenjang.ts';
import { lakonPenilaian } from './scripts/golden/penilaian-kinerja-pelibatan.ts';
const stack = await mulaiStack({ folder: temporaryDataFolder(), tetap: false });
const client = await SistemKerja.connect({ databaseUrl: stack.databaseUrl, temporal: { address: stack.temporalAddress } });
const periksa = async (id: string, nama: string) => {
  await client.temporal.workflow.getHandle(id).result();
  const p = await ambilPerkara(client.temporal, stack.register, id);
  const h = await replay(bacaPerkara(perkaraKeJson(p)), stack.bundle);
  console.log(nama, h.keadaan, h.langkah, h.cocok, h.perbedaan);
};
try {
  for (const prosedur of ['evaluasiBerjenjang', 'penilaianKinerjaPelibatan'] as const)
    for (const varian of Object.keys(SKENARIO[prosedur]!.contoh))
      for (const tolak of [false, true]) {
        const c = bacaContoh(varian, prosedur);
        await muatDirektori(stack.register, c.direktori);
        const d = await new PembacaDirektori(stack.register.db).ambil();
        const { prosedur: id } = await client.start(prosedur, { varian, pemohon: c.pemohon, permohonan: c.permohonan } as never);
        for (let i = 0; i < 30; i++) {
          const s = await client.show(id); const [t] = s.tugas; if (!t) break;
          const [j, x = ''] = t.pemegang.split(':');
          const pelaku = j === 'jabatan' ? d.pemangku(x, new Date().toISOString().slice(0, 10))!.pegawai : x;
          await client.decide({ prosedur: id, tugas: t.tugas, putaran: t.putaran, pelaku, peristiwa: putuskan(t.peristiwa, tolak, [], prosedur, s.urutan) } as never);
        }
        await periksa(id, `demo ${prosedur} ${varian} ${tolak}`);
      }
  for (const l of [...lakonEvaluasi, ...lakonPenilaian]) {
    const c = bacaContoh(l.varian, l.prosedur!);
    await muatDirektori(stack.register, c.direktori);
    const id = `g-${l.nama}`; const isi = { ...(c.permohonan as object), ...l.permohonan }; const pemohon = l.pemohon ?? c.pemohon;
    if (l.mentah) { await client.temporal.workflow.start(l.prosedur!, { taskQueue: 'sistem-kerja', workflowId: id, args: [{ varian: l.varian, pemohon, permohonan: isi }] });
      while (await client.show(id).then(() => false, () => true)) await new Promise((r) => setTimeout(r, 50)); }
    else await client.start(l.prosedur!, { varian: l.varian, pemohon, permohonan: isi, id } as never);
    for (const a of l.aksi) { if ('sinyal' in a) continue; const [t] = (await client.show(id)).tugas;
      const g = await client.decide({ prosedur: id, tugas: t!.tugas, putaran: t!.putaran, pelaku: a.pelaku, peristiwa: a.peristiwa } as never).then(() => undefined, (e) => e.kode);
      if (g !== a.ditolak) throw new Error(`${l.nama} ${a.pelaku} ${a.peristiwa.type} ${g}`); }
    await periksa(id, l.nama);
  }
} finally { await client.close(); await stack.hentikan(); }
