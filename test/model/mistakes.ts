/** Mistakes in the other machines, at least one of each procedure, of the kinds that lintas unit does not have. */
/** The letter of a transition. */
export const letter = (on: { actions: { type: string }[] }) =>
  on.actions.find((a) => a.type === 'terbitkan') as unknown as {
    params: { kepada: string[]; tembusan: string[]; penandatangan: string };
  };

/** A machine with one mistake, and what is found of it. */
// biome-ignore lint/suspicious/noExplicitAny: a mistake may be anywhere
export type Mistake = [what: string, machine: string, change: (states: any) => void, found: RegExp];

const LI = 'penunjukanLintasInstansi.bengkuluLampiran';
const DU = 'penunjukanDalamUnit';
const SD = 'pengajuanSukarelaDalamUnit';
const SL = 'pengajuanSukarelaLintasUnit';
const EV = 'evaluasiBerjenjang';
const TK = 'pembentukanTimKerja';
const PK = 'penilaianKinerjaPelibatan.bengkulu';

export const MISTAKES: Mistake[] = [
  [
    'a returned list that nobody revises',
    LI,
    (s) => {
      s.memperbaikiDaftar.on = { tarik: s.memperbaikiDaftar.on.tarik };
    },
    /^memperbaikiDaftar leads to no end$/m,
  ],
  [
    'a list that goes back to whoever sent it back',
    LI,
    (s) => delete s.menungguPersetujuanDaftar.on.kembalikanDaftar.target,
    /memperbaikiDaftar is never reached/,
  ],
  [
    'a refusal that the own PyB keeps from who asked',
    LI,
    (s) => (letter(s.menungguPybPemohon.on.tolak).params.kepada = ['ppkBersangkutan']),
    /--tolak--> ditolak does not reach puoPemilik/,
  ],
  [
    'a cc dropped from a letter to somebody who was told before',
    LI,
    (s) => letter(s.menungguSuratPenugasan.on.terbitkanSurat).params.tembusan.splice(2, 1),
    /never sent: suratTugas: puoDituju > pegawaiDitugaskan cc pybDituju, ppkDituju, pybPemohon, puoPemilik/,
  ],
  [
    'an assigning official who is not marked as judging',
    LI,
    (s) => delete s.menungguPenugasan.meta.memutus,
    /tugaskan--> menungguSuratPenugasan: penugas judges, unmarked/,
  ],
  [
    'a receipt that one of two may give for both',
    LI,
    (s) => s.menungguPenerimaan.on.terima.reverse(),
    /never ends as selesai/,
  ],
  [
    'a PPK whose designation is set aside without his knowing',
    `${DU}.sumut`,
    (s) => (s.menungguPenetapan.on.tolak.actions = []),
    /--tolak--> ditolak does not reach penunjuk/,
  ],
  [
    'a designation that cannot be withdrawn',
    `${DU}.bengkuluPasal`,
    (s) => delete s.menungguPenetapan.on.tarik,
    /menungguPenetapan cannot be withdrawn/,
  ],
  [
    'people who are not noted',
    `${DU}.bengkuluLampiran`,
    (s) => s.penunjukan.on.ajukan[1].actions.shift(),
    /awaits nobody: menungguPenerimaan/,
  ],
  [
    'an oral wish that goes past its record',
    `${SD}.bengkuluLampiran`,
    (s) => (s.permohonan.on.ajukan[0].target = 'menungguJawaban'),
    /pencatatan is never reached/,
  ],
  [
    'a record that the applicant does not get',
    `${SD}.sumut`,
    (s) => (letter(s.pencatatan.on.catat).params.kepada = ['puo']),
    /never sent: catatanPermohonanLisan: atasan > puo, pemohon/,
  ],
  [
    'an official who attests his own wish',
    `${SD}.bengkuluLampiran`,
    (s) => delete s.pencatatan.meta.memutus,
    /puo judges, unmarked/,
  ],
  [
    'a report to nobody',
    `${SD}.sumut`,
    (s) => (s.menungguLaporan.on.laporkan.actions = []),
    /never sent: laporanPelaksanaan: pemohon > atasan/,
  ],
  [
    'a withdrawal after the letter while only a report is awaited',
    `${SD}.sumut`,
    (s) => (s.menungguLaporan.on.tarik = s.menungguJawaban.on.tarik),
    /menungguLaporan is withdrawn after the final letter/,
  ],
  [
    'a ketua who verifies his own application unmarked',
    `${SL}.bengkuluPasal`,
    (s) => delete s.menungguVerifikasi.meta.memutus,
    /ketuaTim judges, unmarked/,
  ],
  [
    'a team whose ketua is passed over',
    `${SL}.sumut`,
    (s) => s.menulisPermohonan.on.kirimPermohonan.shift(),
    /menungguVerifikasi is never reached/,
  ],
  [
    'a work without a ketua that awaits one',
    `${SL}.bengkuluLampiran`,
    (s) => s.permohonan.on.ajukan.pop(),
    /nobody where nobody need be: never ends as selesai/,
  ],
  [
    'a draft that is returned to whoever returned it',
    `${SL}.sumut`,
    (s) => (s.menungguTandaTangan.on.kembalikanKonsep.target = 'menungguTandaTangan'),
    /kembalikanKonsep--> menungguTandaTangan is told to nobody/,
  ],
  [
    'a superior’s refusal that the receiving side does not hear of',
    `${SL}.bengkuluLampiran`,
    (s) => (letter(s.menungguPenugasan.on.tolak).params.tembusan = []),
    /never sent: penolakanSukarela: ppkBersangkutan > pemohon cc puoDituju, ketuaTim/,
  ],
  [
    'a next reviewer in the round of the last',
    `${EV}.bengkuluLampiran`,
    (s) => delete s.peninjauan.on.sesuai[1].reenter,
    /sesuai--> peninjauan: a new task in an old round/,
  ],
  [
    'a return that jumps to the maker',
    `${EV}.bengkuluPasal`,
    (s) => s.perbaikanPeninjau.on.kembalikan.shift() && s.peninjauan.on.kembalikan.shift(),
    /perbaikanPeninjau is never reached/,
  ],
  [
    'a mended result that stays below',
    `${EV}.bengkuluLampiran`,
    (s) => (s.perbaikanPengaju.on.perbaiki.actions = ['catatVersi']),
    /awaits nobody: peninjauan/,
  ],
  [
    'an acceptance that its maker is not told of',
    `${EV}.bengkuluLampiran`,
    (s) => (s.peninjauan.on.sesuai[0].actions[0].params.kepada = ['jenjangBawah']),
    /never sent: pemberitahuan: peninjau > pengaju, jenjangBawah/,
  ],
  [
    'a return without what is wanted',
    `${EV}.sumut`,
    (s) => delete s.penerimaan.on.kembalikan.guard,
    /kembalikan--> perbaikan without a reason/,
  ],
  [
    'a result under review that cannot be taken back',
    `${EV}.bengkuluPasal`,
    (s) => delete s.perbaikanPeninjau.on.tarik,
    /perbaikanPeninjau cannot be withdrawn/,
  ],
  [
    'an appraisal that he who is appraised may sign',
    PK,
    (s) => delete s.penilaian.meta.bukanOleh,
    /ppkPenilai judges, unmarked/,
  ],
  [
    'an appraisal that is handed to nobody where one official would hand it to himself',
    PK,
    (s) => s.penilaian.on.nilai.shift(),
    /never sent: penilaianKinerja: ppkPenilai > dinilai cc puoPemilik/,
  ],
  [
    'an appraisal that is withdrawn when it has been signed',
    PK,
    (s) => (s.penyerahan.on.tarik = s.penilaian.on.tarik),
    /penyerahan is withdrawn after the final letter/,
  ],
  [
    'a member who resigns without the ketua’s knowledge',
    `${TK}.bengkuluLampiran`,
    (s) => s.aktif.on.undurkanDiriAnggota.pop(),
    /menungguTerusan is never reached/,
  ],
  [
    'a team that is deaf to the people it has asked for while one resigns',
    `${TK}.bengkuluPasal`,
    (s) => delete s.menungguPutusan.on.anakSelesai,
    /menungguPutusan is deaf to pelibatan-1/,
  ],
  [
    'a document that Tata Usaha sends back to nobody',
    'rencanaAksi.bengkuluPasal',
    (s) => (s.pemasukan.on.kembalikan.actions = []),
    /never sent: pengembalianDokumen: pengampuTataUsaha > ketua cc puo/,
  ],
  [
    'a KAK that is approved without a consultation, unmarked',
    'kerangkaAcuanKerja.bengkuluLampiran',
    (s) => delete s.konsultasi.meta.memutus,
    /setujui--> penyerahan: puo judges, unmarked/,
  ],
  [
    'a delegation that its recipient does not know has ended',
    'pendelegasianKewenangan.bengkulu',
    (s) => (s.berlaku.on.akhiri.actions[1].params.kepada = ['atasanPemberi']),
    /never sent: pemberitahuan: pemberi > penerima, atasanPemberi/,
  ],
  [
    'an appointment that is withdrawn while it holds',
    'penunjukanPltPlh.pedoman',
    (s) => (s.berlaku.on.tarik = s.penerbitan.on.tarik),
    /berlaku is withdrawn after the final letter/,
  ],
  [
    'an evaluation that ends without acceptance, and leaves nobody at work',
    'siklusPenugasan.bengkuluPasal',
    (s) => s.evaluasi.on.anakSelesai.splice(1, 1),
    /no way to an end from evaluasi/,
  ],
  [
    'an anggota whose report does not reach his ketua',
    'siklusPenugasan.bengkuluPasal',
    (s) => (s.pelaksanaan.on.laporKepadaKetua.actions = []),
    /never sent: pemberitahuan: anggota > pelapor/,
  ],
];

/** Mistakes of a machine that starts others (`parent.ts`). */
export const MISTAKES_PARENT: [string, Mistake[2], RegExp][] = [
  ['a child whose end is not heard', (s) => delete s.menungguAnak.on.anakSelesai, /menungguAnak is deaf to a/],
  ['a child of two that is not heard', (s) => s.menungguAnak.on.anakSelesai.pop(), /menungguAnak is deaf to a/],
  [
    'an end that is not noted',
    (s) => (s.menungguAnak.on.anakSelesai[1].actions = []),
    /no way to an end from menungguAnak/,
  ],
  [
    'a letter of a step that nobody takes',
    (s) =>
      s.menungguAnak.on.anakSelesai[0].actions.push({
        type: 'terbitkan',
        params: {
          surat: 'suratTugas',
          penandatangan: 'atasan',
          kepada: ['pemohon'],
          tembusan: [],
          dasar: ['T-alasan'],
        },
      }),
    /a letter of nobody/,
  ],
  ['a parent that cannot be withdrawn', (s) => delete s.menungguAnak.on.tarik, /menungguAnak cannot be withdrawn/],
];
