"""A service in Python starts a procedure, and an official decides it: by the generated client alone.

Asked on stdin with a JSON object; what came of it is told on stdout, as JSON.
"""

import json
import sys

from sistem_kerja import AuthenticatedClient
from sistem_kerja.api.perkara import get_perkara_id, get_perkara_id_riwayat
from sistem_kerja.api.prosedur import post_prosedur_penunjukan_lintas_unit as mulai
from sistem_kerja.api.surat import get_surat_id_pdf
from sistem_kerja.api.tugas import get_tugas, post_perkara_id_keputusan
from sistem_kerja.models import (
    Masalah,
    PermohonanPenunjukanLintasUnit,
    PeristiwaPenunjukanLintasUnitSetuju,
    PeristiwaPenunjukanLintasUnitTolak,
    PostPerkaraIdKeputusanBody,
    PostProsedurPenunjukanLintasUnitBody,
)

tanya = json.load(sys.stdin)


def sebagai(token: str) -> AuthenticatedClient:
    return AuthenticatedClient(base_url=tanya["alamat"], token=token, raise_on_unexpected_status=True)


layanan, pejabat = sebagai(tanya["layanan"]), sebagai(tanya["pejabat"])


def ajukan(permohonan: PermohonanPenunjukanLintasUnit):
    isi = PostProsedurPenunjukanLintasUnitBody(
        varian="bengkulu-lampiran", pemohon=tanya["pemohon"], permohonan=permohonan
    )
    return mulai.sync(client=layanan, body=isi, idempotency_key="python-1")


permohonan = PermohonanPenunjukanLintasUnit.from_dict(tanya["permohonan"])
hasil = ajukan(permohonan)
ulang = ajukan(permohonan)

tugas = next(t for t in get_tugas.sync(client=pejabat).baris if t.prosedur == hasil.prosedur)


def putuskan(peristiwa):
    isi = PostPerkaraIdKeputusanBody(tugas=tugas.tugas, putaran=tugas.putaran, peristiwa=peristiwa)
    return post_perkara_id_keputusan.sync(hasil.prosedur, client=pejabat, body=isi)


tanpa_alasan = putuskan(PeristiwaPenunjukanLintasUnitTolak(type_="tolak"))
assert isinstance(tanpa_alasan, Masalah), tanpa_alasan
setuju = putuskan(PeristiwaPenunjukanLintasUnitSetuju(type_="setuju"))

perkara = get_perkara_id.sync(hasil.prosedur, client=layanan)
pdf = get_surat_id_pdf.sync(perkara.surat[0].id, client=pejabat).payload.read()
asing = get_perkara_id.sync("tidak-ada", client=layanan)

json.dump(
    {
        "prosedur": hasil.prosedur,
        "ulang": ulang.prosedur,
        "nomor": [s.nomor for s in hasil.surat],
        "tugas": [tugas.tugas, tugas.sebagai.dasar_wewenang],
        "tanpaAlasan": [tanpa_alasan.status, tanpa_alasan.kode],
        "setuju": setuju.keadaan,
        "perkara": [perkara.keadaan, perkara.akses, perkara.permohonan.to_dict()["maksudTujuan"]],
        "riwayat": [l.peristiwa["type"] for l in get_perkara_id_riwayat.sync(hasil.prosedur, client=pejabat) if l.jenis == "langkah"],
        "pdf": pdf[:5].decode(),
        "asing": [asing.status, asing.kode],
    },
    sys.stdout,
)
