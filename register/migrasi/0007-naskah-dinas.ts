/** Letters that are signed, verified and delivered: series per kind, electronic signatures, agenda, channels, files. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    ALTER TABLE pegawai ADD COLUMN nik text CHECK (nik ~ '^[0-9]{16}$');
    ALTER TABLE delegasi
      ADD COLUMN untuk_beliau text REFERENCES jabatan DEFERRABLE INITIALLY DEFERRED, ADD CHECK (untuk_beliau NOT IN (dari, kepada));

    ALTER TABLE nomor_seri ADD COLUMN seri text NOT NULL DEFAULT 'umum';
    ALTER TABLE nomor_seri DROP CONSTRAINT nomor_seri_pkey, ADD PRIMARY KEY (unit, tahun, seri);
    ALTER TABLE surat
      ADD COLUMN seri text NOT NULL DEFAULT 'umum', ADD COLUMN klasifikasi text,
      ADD COLUMN penandatangan text, ADD COLUMN jabatan_penandatangan text,
      ADD COLUMN token text UNIQUE, ADD COLUMN menggantikan text REFERENCES surat,
      DROP CONSTRAINT surat_unit_tahun_urut_key, ADD UNIQUE (unit, tahun, seri, urut),
      DROP CONSTRAINT surat_status_check,
      ADD CONSTRAINT surat_status_check CHECK (status IN ('menungguTte', 'terbit', 'batal'));
    CREATE UNIQUE INDEX surat_nomor_sekali ON surat (unit, tahun, nomor) WHERE urut IS NOT NULL;
    CREATE INDEX surat_menunggu_tte ON surat (penandatangan) WHERE status = 'menungguTte';
    CREATE INDEX surat_menggantikan ON surat (menggantikan) WHERE menggantikan IS NOT NULL;

    CREATE TABLE surat_tte (
      surat text PRIMARY KEY REFERENCES surat, pdf bytea NOT NULL, sha256 text NOT NULL UNIQUE,
      cara text NOT NULL CHECK (cara IN ('simulasi', 'bsre')), id_dokumen text, ditandatangani timestamptz NOT NULL);

    ALTER TABLE jurnal DROP CONSTRAINT jurnal_jenis_check,
      ADD CONSTRAINT jurnal_jenis_check CHECK (jenis IN ('langkah', 'penolakan', 'tenggat', 'tte'));
    ALTER TABLE tugas ADD COLUMN ditahan boolean NOT NULL DEFAULT false;

    ALTER TABLE kotak_keluar DROP COLUMN terkirim,
      ADD COLUMN ditahan boolean NOT NULL DEFAULT false, ADD COLUMN posisi bigint UNIQUE;
    CREATE INDEX kotak_keluar_belum_diteruskan ON kotak_keluar (dibuat) WHERE posisi IS NULL AND NOT ditahan;
    CREATE SEQUENCE posisi_kotak_keluar;
    -- Messages of the version before show in feeds; nobody is mailed about what is long done.
    UPDATE kotak_keluar k SET posisi = b.posisi FROM (
      SELECT prosedur, urutan, n, nextval('posisi_kotak_keluar') AS posisi
      FROM (SELECT prosedur, urutan, n FROM kotak_keluar ORDER BY dibuat, prosedur, urutan, n) giliran) b
    WHERE (k.prosedur, k.urutan, k.n) = (b.prosedur, b.urutan, b.n);
    CREATE TABLE pengiriman (
      id text PRIMARY KEY, posisi bigint NOT NULL REFERENCES kotak_keluar (posisi), saluran text NOT NULL, tujuan text NOT NULL,
      status text NOT NULL CHECK (status IN ('menunggu', 'terkirim', 'tanpaAlamat')),
      percobaan integer NOT NULL DEFAULT 0, berikutnya timestamptz, galat text, terkirim timestamptz);
    CREATE INDEX pengiriman_menunggu ON pengiriman (berikutnya) WHERE status = 'menunggu';
    CREATE TABLE langganan (
      id text PRIMARY KEY, posisi bigint NOT NULL, percobaan integer NOT NULL DEFAULT 0, berikutnya timestamptz, galat text);

    CREATE TABLE agenda_masuk (
      unit text NOT NULL, tahun integer NOT NULL, nomor integer NOT NULL, surat text NOT NULL REFERENCES surat,
      diterima timestamptz NOT NULL, sebagai text NOT NULL CHECK (sebagai IN ('surat', 'tembusan')),
      PRIMARY KEY (unit, tahun, nomor), UNIQUE (unit, surat));

    CREATE TABLE berkas (
      sidik text PRIMARY KEY, jenis text NOT NULL, ukuran integer NOT NULL, isi bytea NOT NULL,
      pengunggah text NOT NULL, diunggah timestamptz NOT NULL);
  `.execute(db);
}
