/** First shape of the register. A migration that has run somewhere is never edited; the next change is a new file. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE instansi (
      id text PRIMARY KEY, nama text NOT NULL, pemerintah text NOT NULL, zona text NOT NULL, tempat text NOT NULL,
      pola_nomor text NOT NULL, pyb text);
    CREATE TABLE unit (
      id text PRIMARY KEY, instansi text NOT NULL REFERENCES instansi, nama text NOT NULL, kode text NOT NULL,
      alamat text NOT NULL, telepon text, faks text, laman text, surel text, induk text REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
      model text, pimpinan text NOT NULL, ppk text NOT NULL);
    CREATE TABLE jabatan (
      id text PRIMARY KEY, unit text NOT NULL REFERENCES unit, nama text NOT NULL,
      jenis text NOT NULL CHECK (jenis IN ('struktural', 'fungsional', 'pelaksana')), jenjang text,
      atasan text REFERENCES jabatan DEFERRABLE INITIALLY DEFERRED);
    ALTER TABLE unit ADD FOREIGN KEY (pimpinan) REFERENCES jabatan DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE instansi ADD FOREIGN KEY (pyb) REFERENCES jabatan DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE unit ADD FOREIGN KEY (ppk) REFERENCES jabatan DEFERRABLE INITIALLY DEFERRED;
    CREATE TABLE pegawai (id text PRIMARY KEY, nama text NOT NULL, pangkat text, golongan text, surel text);
    CREATE TABLE pegawai_nip (
      pegawai text NOT NULL REFERENCES pegawai, nip text NOT NULL CHECK (nip ~ '^[0-9]{18}$'), sejak date NOT NULL,
      PRIMARY KEY (pegawai, sejak));
    CREATE TABLE pemangku (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, jabatan text NOT NULL REFERENCES jabatan,
      pegawai text NOT NULL REFERENCES pegawai, kapasitas text NOT NULL CHECK (kapasitas IN ('definitif', 'Plt.', 'Plh.')),
      dari date NOT NULL, sampai date, nomor_surat text, CHECK (sampai IS NULL OR sampai >= dari));
    CREATE TABLE delegasi (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, dari text NOT NULL REFERENCES jabatan,
      kepada text NOT NULL REFERENCES jabatan, prosedur text, mulai date NOT NULL, sampai date, nomor_surat text NOT NULL,
      CHECK (sampai IS NULL OR sampai >= mulai), CHECK (dari <> kepada));
    CREATE TABLE direktori_versi (
      satu boolean PRIMARY KEY DEFAULT true CHECK (satu), versi integer NOT NULL, sidik text NOT NULL, dimuat timestamptz NOT NULL);

    CREATE TABLE prosedur (
      id text PRIMARY KEY, jenis text NOT NULL, varian text NOT NULL, mesin text NOT NULL, keadaan text NOT NULL,
      status text NOT NULL CHECK (status IN ('berjalan', 'selesai', 'batal')), pemohon text NOT NULL,
      permohonan jsonb NOT NULL, peran jsonb NOT NULL, aturan jsonb NOT NULL, sidik_aturan text NOT NULL,
      urutan integer NOT NULL, hash text NOT NULL, dimulai timestamptz NOT NULL, berakhir timestamptz);
    CREATE TABLE jurnal (
      prosedur text NOT NULL REFERENCES prosedur, urutan integer NOT NULL,
      jenis text NOT NULL CHECK (jenis IN ('langkah', 'penolakan', 'tenggat')), sebab text NOT NULL,
      pada timestamptz NOT NULL, isi jsonb NOT NULL, hasil jsonb NOT NULL, hash_sebelum text NOT NULL, hash text NOT NULL,
      dicatat timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (prosedur, urutan), UNIQUE (prosedur, sebab));
    CREATE TABLE nomor_seri (
      unit text NOT NULL, tahun integer NOT NULL, terakhir integer NOT NULL CHECK (terakhir > 0), PRIMARY KEY (unit, tahun));
    CREATE TABLE surat (
      id text PRIMARY KEY, prosedur text NOT NULL REFERENCES prosedur, urutan integer NOT NULL, jenis text NOT NULL,
      unit text NOT NULL, tahun integer NOT NULL, urut integer, nomor text NOT NULL, tanggal date NOT NULL,
      hal text NOT NULL, naskah jsonb NOT NULL, sidik text NOT NULL, versi_templat text NOT NULL, dasar jsonb NOT NULL,
      status text NOT NULL CHECK (status IN ('terbit', 'batal')), UNIQUE (unit, tahun, urut));
    CREATE INDEX surat_prosedur ON surat (prosedur);
    CREATE INDEX surat_nomor ON surat (nomor);
    CREATE TABLE tugas (
      prosedur text NOT NULL REFERENCES prosedur, tugas text NOT NULL, putaran integer NOT NULL, pemegang text NOT NULL,
      peran text NOT NULL, peristiwa jsonb NOT NULL, dasar jsonb NOT NULL, dibuka integer NOT NULL,
      dibuka_pada timestamptz NOT NULL, ditutup integer, ditutup_pada timestamptz,
      tahap text CHECK (tahap IN ('separuh', 'jatuhTempo', 'eskalasi')), tahap_pada timestamptz, jatuh_tempo timestamptz, sementara boolean NOT NULL,
      PRIMARY KEY (prosedur, tugas, putaran, pemegang));
    CREATE INDEX tugas_kotak_masuk ON tugas (pemegang) WHERE ditutup IS NULL;
    CREATE INDEX tugas_tenggat ON tugas (tahap_pada) WHERE ditutup IS NULL AND tahap IS NOT NULL;
    CREATE TABLE kotak_keluar (
      prosedur text NOT NULL REFERENCES prosedur, urutan integer NOT NULL, n integer NOT NULL, kepada text NOT NULL,
      jenis text NOT NULL CHECK (jenis IN ('surat', 'tembusan', 'tugas', 'pemberitahuan', 'pengingat', 'eskalasi')),
      hal text NOT NULL, surat text, dibuat timestamptz NOT NULL, terkirim timestamptz, PRIMARY KEY (prosedur, urutan, n));
    CREATE INDEX kotak_keluar_kepada ON kotak_keluar (kepada, dibuat DESC);
  `.execute(db);
}
