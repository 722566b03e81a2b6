// Dibuat oleh scripts/docs.ts (npm run docs); jangan disunting.

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proses hidup */
        get: operations["getHealthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Register dan Temporal terjangkau */
        get: operations["getReadyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifikasi/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keaslian surat, menurut token pada kode QR-nya
         * @description Terbuka bagi siapa pun. Peramban mendapat halaman, program mendapat JSON.
         */
        get: operations["getVerifikasiToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/masuk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Masuk lewat penyedia identitas */
        get: operations["getMasuk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keluar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Akhiri sesi halaman */
        post: operations["postKeluar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Semua prosedur dan variannya */
        get: operations["getProsedur"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/{jenis}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Satu prosedur dengan skema isiannya
         * @description Untuk formulir: keterangan tiap isian ada pada skemanya.
         */
        get: operations["getProsedurJenis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/{jenis}/mesin/{mesin}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mesin satu prosedur: keadaan menurut urutan naskahnya, dan jalan di antaranya dengan dasarnya */
        get: operations["getProsedurJenisMesinMesin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/{jenis}/kewajiban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kewajiban dalam satu prosedur di samping langkah-langkahnya */
        get: operations["getProsedurJenisKewajiban"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/penunjukanDalamUnit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai penunjukanDalamUnit */
        post: operations["postProsedurPenunjukanDalamUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/penunjukanDalamUnit/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Surat yang akan terbit bila penunjukanDalamUnit dimulai, bertanda KONSEP */
        post: operations["postProsedurPenunjukanDalamUnitPratinjau"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/pendelegasianKewenangan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai pendelegasianKewenangan */
        post: operations["postProsedurPendelegasianKewenangan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/pendelegasianKewenangan/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Surat yang akan terbit bila pendelegasianKewenangan dimulai, bertanda KONSEP */
        post: operations["postProsedurPendelegasianKewenanganPratinjau"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/evaluasiBerjenjang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai evaluasiBerjenjang */
        post: operations["postProsedurEvaluasiBerjenjang"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/evaluasiBerjenjang/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Surat yang akan terbit bila evaluasiBerjenjang dimulai, bertanda KONSEP */
        post: operations["postProsedurEvaluasiBerjenjangPratinjau"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/kerangkaAcuanKerja": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai kerangkaAcuanKerja */
        post: operations["postProsedurKerangkaAcuanKerja"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/kerangkaAcuanKerja/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Surat yang akan terbit bila kerangkaAcuanKerja dimulai, bertanda KONSEP */
        post: operations["postProsedurKerangkaAcuanKerjaPratinjau"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/penilaianKinerjaPelibatan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai penilaianKinerjaPelibatan */
        post: operations["postProsedurPenilaianKinerjaPelibatan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/penilaianKinerjaPelibatan/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Surat yang akan terbit bila penilaianKinerjaPelibatan dimulai, bertanda KONSEP */
        post: operations["postProsedurPenilaianKinerjaPelibatanPratinjau"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/penunjukanLintasInstansi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai penunjukanLintasInstansi */
        post: operations["postProsedurPenunjukanLintasInstansi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/penunjukanLintasInstansi/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Surat yang akan terbit bila penunjukanLintasInstansi dimulai, bertanda KONSEP */
        post: operations["postProsedurPenunjukanLintasInstansiPratinjau"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/penunjukanLintasUnit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai penunjukanLintasUnit */
        post: operations["postProsedurPenunjukanLintasUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/penunjukanLintasUnit/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Surat yang akan terbit bila penunjukanLintasUnit dimulai, bertanda KONSEP */
        post: operations["postProsedurPenunjukanLintasUnitPratinjau"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/penunjukanPltPlh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai penunjukanPltPlh */
        post: operations["postProsedurPenunjukanPltPlh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/penunjukanPltPlh/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Surat yang akan terbit bila penunjukanPltPlh dimulai, bertanda KONSEP */
        post: operations["postProsedurPenunjukanPltPlhPratinjau"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/rencanaAksi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai rencanaAksi */
        post: operations["postProsedurRencanaAksi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/rencanaAksi/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Surat yang akan terbit bila rencanaAksi dimulai, bertanda KONSEP */
        post: operations["postProsedurRencanaAksiPratinjau"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/pengajuanSukarelaDalamUnit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai pengajuanSukarelaDalamUnit */
        post: operations["postProsedurPengajuanSukarelaDalamUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/pengajuanSukarelaDalamUnit/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Surat yang akan terbit bila pengajuanSukarelaDalamUnit dimulai, bertanda KONSEP */
        post: operations["postProsedurPengajuanSukarelaDalamUnitPratinjau"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/pengajuanSukarelaLintasUnit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai pengajuanSukarelaLintasUnit */
        post: operations["postProsedurPengajuanSukarelaLintasUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/pengajuanSukarelaLintasUnit/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Surat yang akan terbit bila pengajuanSukarelaLintasUnit dimulai, bertanda KONSEP */
        post: operations["postProsedurPengajuanSukarelaLintasUnitPratinjau"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/pembentukanTimKerja": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai pembentukanTimKerja */
        post: operations["postProsedurPembentukanTimKerja"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/pembentukanTimKerja/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Surat yang akan terbit bila pembentukanTimKerja dimulai, bertanda KONSEP */
        post: operations["postProsedurPembentukanTimKerjaPratinjau"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/siklusPenugasan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai siklusPenugasan */
        post: operations["postProsedurSiklusPenugasan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosedur/siklusPenugasan/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Surat yang akan terbit bila siklusPenugasan dimulai, bertanda KONSEP */
        post: operations["postProsedurSiklusPenugasanPratinjau"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/perkara": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Perkara yang boleh dilihat, terbaru dahulu */
        get: operations["getPerkara"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/perkara/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu perkara */
        get: operations["getPerkaraId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/perkara/{id}/riwayat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jurnal satu perkara: siapa berbuat apa, kapan, atas dasar apa
         * @description Langkah internal instansi lain hanya dengan waktunya.
         */
        get: operations["getPerkaraIdRiwayat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/perkara/{id}/kewajiban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kewajiban dalam perkara ini, dan siapa yang terikat */
        get: operations["getPerkaraIdKewajiban"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/perkara/{id}/ikuti": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Langkah perkara ini sejak awal, lalu setiap langkah baru (Server-Sent Events)
         * @description Peristiwa "langkah" berisi satu baris jurnal, dengan urutan sebagai id; "selesai" menutup. "berakhir" menutup juga: yang bertanya tidak berhak lagi (jabatan ditinggalkan, sesi atau token berakhir), dengan kode dan detail; jangan menyambung lagi dengan hak yang sama. Sambungan yang putus dilanjutkan dengan Last-Event-ID.
         */
        get: operations["getPerkaraIdIkuti"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tugas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tugas saya: yang menunggu keputusan yang bertanya, terlama dahulu */
        get: operations["getTugas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tugas/ringkasan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Berapa tugas yang menunggu yang bertanya, menurut jenisnya dan unit asalnya */
        get: operations["getTugasRingkasan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/perkara/{id}/keputusan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Putuskan satu tugas */
        post: operations["postPerkaraIdKeputusan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/perkara/{id}/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Surat yang akan diterbitkan suatu keputusan, bertanda KONSEP
         * @description Tidak mencatat apa pun dan tidak memakai nomor.
         */
        post: operations["postPerkaraIdPratinjau"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/perkara/{id}/penarikan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tarik perkara yang dimulai sendiri, sebelum surat akhirnya terbit */
        post: operations["postPerkaraIdPenarikan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surat/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu surat */
        get: operations["getSuratId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surat/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu surat sebagai PDF */
        get: operations["getSuratIdPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surat masuk, tembusan, dan surat keluar dari yang bertanya, terbaru dahulu */
        get: operations["getSurat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/penugasan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Penugasan dari yang bertanya, lintas unit dan instansi, terbaru dahulu */
        get: operations["getPenugasan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tim/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu tim kerja: ketua, anggota, surat, dan perkaranya */
        get: operations["getTimId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tanda-tangan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surat yang menunggu tanda tangan yang bertanya, terlama dahulu */
        get: operations["getTandaTangan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tanda-tangan/sertifikat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keadaan sertifikat elektronik yang bertanya */
        get: operations["getTandaTanganSertifikat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/surat/{id}/tanda-tangan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tandatangani surat yang menunggu
         * @description Passphrase diteruskan kepada layanan TTE dan tidak disimpan. Aman diulang.
         */
        post: operations["postSuratIdTandaTangan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/berkas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Berkas mana yang diterima */
        get: operations["getBerkas"];
        put?: never;
        /** Masukkan satu berkas, untuk disebut permohonan atau keputusan */
        post: operations["postBerkas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/perkara/{id}/berkas/{sidik}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Berkas yang menyertai perkara ini */
        get: operations["getPerkaraIdBerkasSidik"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/saya": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Siapa yang bertanya, dan sebagai apa ia dapat bertindak hari ini */
        get: operations["getSaya"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direktori/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Semua unit organisasi */
        get: operations["getDirektoriUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direktori/unit/{id}/jabatan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jabatan pada satu unit, dengan pemangkunya hari ini */
        get: operations["getDirektoriUnitIdJabatan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direktori/jabatan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu jabatan, dengan pemangkunya hari ini */
        get: operations["getDirektoriJabatanId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direktori/pegawai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pegawai menurut nama */
        get: operations["getDirektoriPegawai"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/direktori/pegawai/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu pegawai */
        get: operations["getDirektoriPegawaiId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calon-ketua": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Siapa yang dapat menjadi ketua tim, yang terbaik kualifikasinya dahulu */
        get: operations["getCalonKetua"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unit yang buku agendanya boleh dilihat */
        get: operations["getAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agenda/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Buku agenda satu unit: surat keluar atau surat masuk */
        get: operations["getAgendaId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agenda/{id}/berkas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Buku agenda yang sama, seluruhnya, sebagai CSV atau PDF */
        get: operations["getAgendaIdBerkas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jurnal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jurnal semua perkara, terbaru dahulu; untuk auditor */
        get: operations["getJurnal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/perkara/{id}/pemeriksaan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Menjalankan ulang riwayat perkara dan membandingkannya dengan mesin, jurnal, dan surat; untuk auditor */
        get: operations["getPerkaraIdPemeriksaan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evaluasi/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu evaluasi berjenjang: tiap versi hasil, dengan tinjauannya */
        get: operations["getEvaluasiId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dasbor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Di mana perkara menunggu, dan berapa lama: menurut unit, langkah, dan klausul */
        get: operations["getDasbor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/klausul": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sebutan klausul menurut id-nya; yang tidak dikenal tidak dijawab */
        get: operations["getKlausul"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pengelola": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Direktori, pelimpahan, tenggat, dan kalender dalam angka */
        get: operations["getPengelola"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pengelola/pelimpahan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plt., Plh., dan delegasi: yang berlaku, akan berlaku, atau sudah berakhir */
        get: operations["getPengelolaPelimpahan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pengelola/tenggat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tugas terbuka semua perkara yang bertenggat, yang paling dahulu jatuh tempo dahulu */
        get: operations["getPengelolaTenggat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pengelola/tenggat/aturan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tenggat yang ditetapkan, menurut varian dan prosedur, dengan dasarnya */
        get: operations["getPengelolaTenggatAturan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pengelola/direktori": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versi direktori, dan siapa memuat yang mana, terbaru dahulu */
        get: operations["getPengelolaDirektori"];
        put?: never;
        /**
         * Muat direktori yang sudah diuji, persis seperti yang diperlihatkan
         * @description Ditolak bila direktori sudah berubah sejak diuji. Mengulangi permintaan yang sama aman.
         */
        post: operations["postPengelolaDirektori"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pengelola/direktori/uji": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apa yang akan berubah bila direktori ini dimuat, atau apa yang keliru padanya
         * @description Satu berkas JSON, satu CSV untuk tiap bagian, atau ZIP dari salah satunya. Tidak mengubah direktori; isinya disimpan sehari untuk dimuat dengan POST /v1/pengelola/direktori.
         */
        post: operations["postPengelolaDirektoriUji"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pengelola/kalender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hari libur dan cuti bersama tiap tahun */
        get: operations["getPengelolaKalender"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pengelola/kalender/{tahun}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tetapkan seluruh hari libur satu tahun
         * @description Tenggat tugas yang belum lewat dihitung kembali; yang sudah lewat tetap.
         */
        put: operations["putPengelolaKalenderTahun"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pengelola/kalender/uji": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hari libur dalam satu berkas CSV (kolom tanggal, nama, jenis), atau apa yang keliru padanya
         * @description Tidak menyimpan apa pun.
         */
        post: operations["postPengelolaKalenderUji"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PermohonanPenunjukanDalamUnit: {
            /** @description Unit organisasi tempat pegawai berkedudukan, pemilik kinerja. */
            unit: string;
            /** @description Pejabat Fungsional atau pelaksana yang ditunjuk. */
            pegawai: string[];
            /** @description Jangka waktu penugasan. */
            durasi: {
                /** Format: date */
                mulai: string;
                /** Format: date */
                selesai: string;
            };
            /** @enum {string} */
            bentuk: "individu" | "tim";
            /** @description Ketua tim, salah seorang dari pegawai yang ditunjuk. */
            ketua?: string;
            rincian: {
                subKegiatan: string;
                sasaran: string;
                indikator: string;
                /** @description Nama tim (lampiran 1) atau output sub kegiatan (lampiran 2). */
                keluaran: string;
                targetKinerja: string;
                satuan: string;
            }[];
        };
        PeristiwaPenunjukanDalamUnitAjukan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukan";
        };
        PeristiwaPenunjukanDalamUnitTetapkan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tetapkan";
        };
        PeristiwaPenunjukanDalamUnitTolak: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tolak";
            alasan?: string;
        };
        PeristiwaPenunjukanDalamUnitTerima: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "terima";
        };
        PeristiwaPenunjukanDalamUnit: components["schemas"]["PeristiwaPenunjukanDalamUnitAjukan"] | components["schemas"]["PeristiwaPenunjukanDalamUnitTetapkan"] | components["schemas"]["PeristiwaPenunjukanDalamUnitTolak"] | components["schemas"]["PeristiwaPenunjukanDalamUnitTerima"];
        PermohonanPendelegasianKewenangan: {
            /** @description Jabatan yang kewenangannya didelegasikan; pemohon adalah pemangku definitifnya. */
            dari: string;
            /** @description Jabatan penerima delegasi. */
            kepada: string;
            /** @description Kewenangan yang didelegasikan, sebagaimana tertulis pada surat. */
            kewenangan: string;
            /** @description Hanya untuk prosedur ini; dikosongkan untuk semua. */
            prosedur?: string;
            /** @description Atas siapa kewenangan itu dijalankan; dikosongkan bila tidak terbatas. */
            atas?: {
                /** @description Unit organisasi tempat mereka berkedudukan; modelnya menentukan pemberi dan penerima. */
                unit: string;
                /**
                 * @description Jenjang Pejabat Fungsional; dikosongkan untuk semua.
                 * @enum {string}
                 */
                jenjang?: "ahli muda" | "ahli madya" | "ahli utama" | "sama dengan pimpinan";
            };
            /** @description Nomor surat tugas yang disertai pendelegasian ini, bila naskah memintanya bersama penugasan. */
            penugasan?: string;
            /**
             * Format: date
             * @description Hari pertama.
             */
            mulai: string;
            /**
             * Format: date
             * @description Hari terakhir.
             */
            sampai: string;
        };
        PeristiwaPendelegasianKewenanganAjukan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukan";
        };
        PeristiwaPendelegasianKewenanganSetuju: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "setuju";
        };
        PeristiwaPendelegasianKewenanganTolak: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tolak";
            alasan?: string;
        };
        PeristiwaPendelegasianKewenanganTerbitkanSurat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "terbitkanSurat";
        };
        PeristiwaPendelegasianKewenanganCabut: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "cabut";
            alasan?: string;
        };
        PeristiwaPendelegasianKewenanganAkhiri: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "akhiri";
        };
        PeristiwaPendelegasianKewenangan: components["schemas"]["PeristiwaPendelegasianKewenanganAjukan"] | components["schemas"]["PeristiwaPendelegasianKewenanganSetuju"] | components["schemas"]["PeristiwaPendelegasianKewenanganTolak"] | components["schemas"]["PeristiwaPendelegasianKewenanganTerbitkanSurat"] | components["schemas"]["PeristiwaPendelegasianKewenanganCabut"] | components["schemas"]["PeristiwaPendelegasianKewenanganAkhiri"];
        PermohonanEvaluasiBerjenjang: {
            /** @description Unit organisasi tempat pekerjaan itu; modelnya menentukan rantai peninjau. */
            unit: string;
            /**
             * @description Siapa yang membuat hasil: Pejabat Pengawas, tim kerja, atau individu.
             * @enum {string}
             */
            bentuk: "pengawas" | "tim" | "individu";
            namaTim?: string;
            /** @description Kegiatan yang hasilnya disampaikan. */
            kegiatan: string;
            /** @description Target dan ekspektasi yang menjadi ukuran peninjauan. */
            target: string;
            /** @description Hasil pelaksanaan kegiatan, versi 1. */
            hasil: {
                ringkasan: string;
                berkas?: {
                    nama: string;
                    sha256: string;
                }[];
            };
        };
        PeristiwaEvaluasiBerjenjangAjukan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukan";
        };
        PeristiwaEvaluasiBerjenjangSesuai: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "sesuai";
            catatan?: string;
        };
        PeristiwaEvaluasiBerjenjangTidakSesuai: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tidakSesuai";
            alasan?: string;
        };
        PeristiwaEvaluasiBerjenjangKembalikan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "kembalikan";
            /** @description Apa yang belum sesuai dengan target dan ekspektasi. */
            alasan?: string;
            /** @description Tindakan perbaikan pencapaian target kinerja oleh Pimpinan Unit Organisasi. */
            tindakan?: string;
        };
        PeristiwaEvaluasiBerjenjangPerbaiki: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "perbaiki";
            /** @description Nomor versi ini: versi terakhir ditambah satu. */
            versi: number;
            ringkasan: string;
            berkas?: {
                nama: string;
                sha256: string;
            }[];
            catatan?: string;
        };
        PeristiwaEvaluasiBerjenjang: components["schemas"]["PeristiwaEvaluasiBerjenjangAjukan"] | components["schemas"]["PeristiwaEvaluasiBerjenjangSesuai"] | components["schemas"]["PeristiwaEvaluasiBerjenjangTidakSesuai"] | components["schemas"]["PeristiwaEvaluasiBerjenjangKembalikan"] | components["schemas"]["PeristiwaEvaluasiBerjenjangPerbaiki"];
        PermohonanKerangkaAcuanKerja: {
            /** @description Id prosedur pembentukan tim kerja itu. */
            tim: string;
            /** @description Id prosedur Rencana Aksi tim itu yang telah disepakati; wajib. */
            rencanaAksi?: string;
            /** @description Unit organisasi pemilik kinerja. */
            unitPemilik: string;
            namaTim: string;
            /** @description Tahun anggaran berjalan. */
            tahunAnggaran: number;
            /** @description Kerangka Acuan Kerja, versi 1. */
            dokumen: {
                judul: string;
                latarBelakang: string;
                maksudTujuan: string;
                /** @description Sasaran (Output) yang hendak dicapai. */
                sasaran: string;
                tahapan: {
                    kegiatan: string;
                    target: string;
                    waktu: {
                        /** Format: date */
                        mulai: string;
                        /** Format: date */
                        selesai: string;
                    };
                }[];
                anggaran: {
                    uraian: string;
                    /** @description Rupiah. */
                    jumlah: number;
                }[];
                berkas?: {
                    nama: string;
                    sha256: string;
                }[];
            };
        };
        PeristiwaKerangkaAcuanKerjaAjukan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukan";
        };
        PeristiwaKerangkaAcuanKerjaKonsultasikan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "konsultasikan";
            /**
             * Format: date
             * @description Hari konsultasi.
             */
            pada: string;
            /** @description Saran Pimpinan Unit Organisasi. */
            saran: string;
        };
        PeristiwaKerangkaAcuanKerjaSetujui: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "setujui";
            catatan?: string;
        };
        PeristiwaKerangkaAcuanKerjaKembalikan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "kembalikan";
            /** @description Apa yang harus diperbaiki; wajib. */
            alasan?: string;
        };
        PeristiwaKerangkaAcuanKerjaPerbaiki: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "perbaiki";
            /** @description Nomor versi ini: versi terakhir ditambah satu. */
            versi: number;
            dokumen: {
                judul: string;
                latarBelakang: string;
                maksudTujuan: string;
                /** @description Sasaran (Output) yang hendak dicapai. */
                sasaran: string;
                tahapan: {
                    kegiatan: string;
                    target: string;
                    waktu: {
                        /** Format: date */
                        mulai: string;
                        /** Format: date */
                        selesai: string;
                    };
                }[];
                anggaran: {
                    uraian: string;
                    /** @description Rupiah. */
                    jumlah: number;
                }[];
                berkas?: {
                    nama: string;
                    sha256: string;
                }[];
            };
            catatan?: string;
        };
        PeristiwaKerangkaAcuanKerjaSerahkan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "serahkan";
        };
        PeristiwaKerangkaAcuanKerjaMasukkan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "masukkan";
            /** @description Dokumen perencanaan, atau DPA, yang memuatnya. */
            kedalam: string;
            /** Format: date */
            pada: string;
            catatan?: string;
        };
        PeristiwaKerangkaAcuanKerja: components["schemas"]["PeristiwaKerangkaAcuanKerjaAjukan"] | components["schemas"]["PeristiwaKerangkaAcuanKerjaKonsultasikan"] | components["schemas"]["PeristiwaKerangkaAcuanKerjaSetujui"] | components["schemas"]["PeristiwaKerangkaAcuanKerjaKembalikan"] | components["schemas"]["PeristiwaKerangkaAcuanKerjaPerbaiki"] | components["schemas"]["PeristiwaKerangkaAcuanKerjaSerahkan"] | components["schemas"]["PeristiwaKerangkaAcuanKerjaMasukkan"];
        PermohonanPenilaianKinerjaPelibatan: {
            /** @description Unit organisasi pemilik kinerja, tempat pelibatan berlangsung. */
            unitPemilik: string;
            /** @description Pejabat Fungsional atau pelaksana dari unit lain yang dinilai. */
            pegawai: string;
            /** @description Kegiatan pelibatan. */
            kegiatan: string;
            /** @description Nama tim kerja; dikosongkan bila terlibat sebagai individu. */
            namaTim?: string;
            /** @description Hasil kerja pegawai dalam pelibatan, bahan penilaian. */
            hasil: string;
        };
        PeristiwaPenilaianKinerjaPelibatanAjukan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukan";
        };
        PeristiwaPenilaianKinerjaPelibatanNilai: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "nilai";
            /** @description Angka kelima aspek perilaku, menurut urutan aspek pada varian. */
            angka: number[];
            /** @description Angka penilaian perilaku kerja. */
            simpulan: number;
        };
        PeristiwaPenilaianKinerjaPelibatanTerima: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "terima";
        };
        PeristiwaPenilaianKinerjaPelibatan: components["schemas"]["PeristiwaPenilaianKinerjaPelibatanAjukan"] | components["schemas"]["PeristiwaPenilaianKinerjaPelibatanNilai"] | components["schemas"]["PeristiwaPenilaianKinerjaPelibatanTerima"];
        PermohonanPenunjukanLintasInstansi: {
            /** @description Unit organisasi pemilik kinerja. */
            unitPemilik: string;
            /** @description Unit organisasi tempat pegawai berkedudukan. */
            unitDituju: string;
            /** @description Maksud dan tujuan permohonan. */
            maksudTujuan: string;
            /** @description Kompetensi, keahlian, dan/atau keterampilan yang dibutuhkan. */
            kompetensi: string[];
            /** @description Ekspektasi/target kinerja. */
            ekspektasi: string[];
            /** @description Durasi pelibatan. */
            durasi: {
                /** Format: date */
                mulai: string;
                /** Format: date */
                selesai: string;
            };
            /** @enum {string} */
            bentuk: "individu" | "tim";
            namaTim?: string;
            /** @description Ketua tim dari unit pemilik kinerja (B-P 12(6)). */
            ketua?: string;
            jumlahPersonel: number;
            rincian: {
                subKegiatan: string;
                sasaran: string;
                indikator: string;
                /** @description Nama tim (lampiran 1) atau output sub kegiatan (lampiran 2). */
                keluaran: string;
                targetKinerja: string;
                satuan: string;
            }[];
        };
        PeristiwaPenunjukanLintasInstansiAjukan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukan";
        };
        PeristiwaPenunjukanLintasInstansiSetuju: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "setuju";
        };
        PeristiwaPenunjukanLintasInstansiTolak: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tolak";
            alasan?: string;
        };
        PeristiwaPenunjukanLintasInstansiRekomendasikan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "rekomendasikan";
            /** @description Rekomendasi, tercetak pada surat jawaban. */
            catatan: string;
        };
        PeristiwaPenunjukanLintasInstansiTidakMerekomendasikan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tidakMerekomendasikan";
            alasan?: string;
        };
        PeristiwaPenunjukanLintasInstansiSampaikanDaftar: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "sampaikanDaftar";
            /** @description Daftar Pejabat Fungsional atau pelaksana yang ditugaskan. */
            pegawai?: string[];
        };
        PeristiwaPenunjukanLintasInstansiNyatakanTidakTersedia: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "nyatakanTidakTersedia";
            alasan?: string;
        };
        PeristiwaPenunjukanLintasInstansiTeruskan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "teruskan";
        };
        PeristiwaPenunjukanLintasInstansiSetujuiDaftar: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "setujuiDaftar";
        };
        PeristiwaPenunjukanLintasInstansiKembalikanDaftar: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "kembalikanDaftar";
            alasan?: string;
        };
        PeristiwaPenunjukanLintasInstansiTugaskan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tugaskan";
        };
        PeristiwaPenunjukanLintasInstansiTerbitkanSurat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "terbitkanSurat";
        };
        PeristiwaPenunjukanLintasInstansiTerima: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "terima";
        };
        PeristiwaPenunjukanLintasInstansi: components["schemas"]["PeristiwaPenunjukanLintasInstansiAjukan"] | components["schemas"]["PeristiwaPenunjukanLintasInstansiSetuju"] | components["schemas"]["PeristiwaPenunjukanLintasInstansiTolak"] | components["schemas"]["PeristiwaPenunjukanLintasInstansiRekomendasikan"] | components["schemas"]["PeristiwaPenunjukanLintasInstansiTidakMerekomendasikan"] | components["schemas"]["PeristiwaPenunjukanLintasInstansiSampaikanDaftar"] | components["schemas"]["PeristiwaPenunjukanLintasInstansiNyatakanTidakTersedia"] | components["schemas"]["PeristiwaPenunjukanLintasInstansiTeruskan"] | components["schemas"]["PeristiwaPenunjukanLintasInstansiSetujuiDaftar"] | components["schemas"]["PeristiwaPenunjukanLintasInstansiKembalikanDaftar"] | components["schemas"]["PeristiwaPenunjukanLintasInstansiTugaskan"] | components["schemas"]["PeristiwaPenunjukanLintasInstansiTerbitkanSurat"] | components["schemas"]["PeristiwaPenunjukanLintasInstansiTerima"];
        PermohonanPenunjukanLintasUnit: {
            /** @description Unit organisasi pemilik kinerja. */
            unitPemilik: string;
            /** @description Unit organisasi tempat pegawai berkedudukan. */
            unitDituju: string;
            /** @description Maksud dan tujuan permohonan. */
            maksudTujuan: string;
            /** @description Kompetensi, keahlian, dan/atau keterampilan yang dibutuhkan. */
            kompetensi: string[];
            /** @description Ekspektasi/target kinerja. */
            ekspektasi: string[];
            /** @description Durasi pelibatan. */
            durasi: {
                /** Format: date */
                mulai: string;
                /** Format: date */
                selesai: string;
            };
            /** @enum {string} */
            bentuk: "individu" | "tim";
            namaTim?: string;
            /** @description Ketua tim dari unit pemilik kinerja (B-P 12(6)). */
            ketua?: string;
            jumlahPersonel: number;
            rincian: {
                subKegiatan: string;
                sasaran: string;
                indikator: string;
                /** @description Nama tim (lampiran 1) atau output sub kegiatan (lampiran 2). */
                keluaran: string;
                targetKinerja: string;
                satuan: string;
            }[];
        };
        PeristiwaPenunjukanLintasUnitAjukan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukan";
        };
        PeristiwaPenunjukanLintasUnitSetuju: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "setuju";
            pegawai?: string[];
        };
        PeristiwaPenunjukanLintasUnitTolak: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tolak";
            alasan?: string;
        };
        PeristiwaPenunjukanLintasUnitRekomendasikan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "rekomendasikan";
            pegawai?: string[];
            catatan?: string;
        };
        PeristiwaPenunjukanLintasUnitTidakMerekomendasikan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tidakMerekomendasikan";
            alasan?: string;
        };
        PeristiwaPenunjukanLintasUnitTugaskan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tugaskan";
            pegawai?: string[];
        };
        PeristiwaPenunjukanLintasUnitAjukanKonsep: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukanKonsep";
            catatan?: string;
        };
        PeristiwaPenunjukanLintasUnitSetujuiKonsep: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "setujuiKonsep";
        };
        PeristiwaPenunjukanLintasUnitKembalikanKonsep: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "kembalikanKonsep";
            alasan?: string;
        };
        PeristiwaPenunjukanLintasUnitTerima: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "terima";
        };
        PeristiwaPenunjukanLintasUnit: components["schemas"]["PeristiwaPenunjukanLintasUnitAjukan"] | components["schemas"]["PeristiwaPenunjukanLintasUnitSetuju"] | components["schemas"]["PeristiwaPenunjukanLintasUnitTolak"] | components["schemas"]["PeristiwaPenunjukanLintasUnitRekomendasikan"] | components["schemas"]["PeristiwaPenunjukanLintasUnitTidakMerekomendasikan"] | components["schemas"]["PeristiwaPenunjukanLintasUnitTugaskan"] | components["schemas"]["PeristiwaPenunjukanLintasUnitAjukanKonsep"] | components["schemas"]["PeristiwaPenunjukanLintasUnitSetujuiKonsep"] | components["schemas"]["PeristiwaPenunjukanLintasUnitKembalikanKonsep"] | components["schemas"]["PeristiwaPenunjukanLintasUnitTerima"];
        PermohonanPenunjukanPltPlh: {
            /** @description Jabatan yang lowong, atau yang pejabatnya berhalangan; pemohon adalah atasannya. */
            jabatan: string;
            /** @description Pegawai yang ditunjuk. */
            pegawai: string;
            /**
             * @description lowong atau berhalanganTetap: Plt.; berhalanganSementara: Plh.
             * @enum {string}
             */
            sebab: "lowong" | "berhalanganTetap" | "berhalanganSementara";
            /** @description Keterangan tentang sebab itu, sebagaimana tertulis pada surat. */
            keterangan: string;
            /**
             * Format: date
             * @description Hari pertama.
             */
            mulai: string;
            /**
             * Format: date
             * @description Hari terakhir.
             */
            sampai: string;
        };
        PeristiwaPenunjukanPltPlhAjukan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukan";
        };
        PeristiwaPenunjukanPltPlhSetuju: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "setuju";
        };
        PeristiwaPenunjukanPltPlhTolak: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tolak";
            alasan?: string;
        };
        PeristiwaPenunjukanPltPlhTerbitkanSurat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "terbitkanSurat";
        };
        PeristiwaPenunjukanPltPlhCabut: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "cabut";
            alasan?: string;
        };
        PeristiwaPenunjukanPltPlhAkhiri: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "akhiri";
        };
        PeristiwaPenunjukanPltPlh: components["schemas"]["PeristiwaPenunjukanPltPlhAjukan"] | components["schemas"]["PeristiwaPenunjukanPltPlhSetuju"] | components["schemas"]["PeristiwaPenunjukanPltPlhTolak"] | components["schemas"]["PeristiwaPenunjukanPltPlhTerbitkanSurat"] | components["schemas"]["PeristiwaPenunjukanPltPlhCabut"] | components["schemas"]["PeristiwaPenunjukanPltPlhAkhiri"];
        PermohonanRencanaAksi: {
            /** @description Id prosedur pembentukan tim kerja itu. */
            tim: string;
            /** @description Unit organisasi pemilik kinerja. */
            unitPemilik: string;
            namaTim: string;
            /** @description Tahun anggaran berjalan. */
            tahunAnggaran: number;
            /** @description Rencana Aksi, versi 1. */
            dokumen: {
                kegiatan: {
                    /** @description Sasaran (Output) yang diampu tim. */
                    sasaran: string;
                    indikator: string;
                    kegiatan: string;
                    /** @description Target kegiatan itu; wajib. */
                    target?: string;
                    satuan: string;
                    /** @description Waktu pencapaian, di dalam tahun anggaran; wajib. */
                    waktu?: {
                        /** Format: date */
                        mulai: string;
                        /** Format: date */
                        selesai: string;
                    };
                }[];
                /** @description Peta Proses Bisnis pelaksanaan tugas Tim. */
                petaProsesBisnis?: {
                    nama: string;
                    sha256: string;
                };
                berkas?: {
                    nama: string;
                    sha256: string;
                }[];
            };
        };
        PeristiwaRencanaAksiAjukan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukan";
        };
        PeristiwaRencanaAksiSepakati: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "sepakati";
            catatan?: string;
        };
        PeristiwaRencanaAksiKembalikan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "kembalikan";
            /** @description Apa yang harus diperbaiki; wajib. */
            alasan?: string;
        };
        PeristiwaRencanaAksiPerbaiki: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "perbaiki";
            /** @description Nomor versi ini: versi terakhir ditambah satu. */
            versi: number;
            dokumen: {
                kegiatan: {
                    /** @description Sasaran (Output) yang diampu tim. */
                    sasaran: string;
                    indikator: string;
                    kegiatan: string;
                    /** @description Target kegiatan itu; wajib. */
                    target?: string;
                    satuan: string;
                    /** @description Waktu pencapaian, di dalam tahun anggaran; wajib. */
                    waktu?: {
                        /** Format: date */
                        mulai: string;
                        /** Format: date */
                        selesai: string;
                    };
                }[];
                /** @description Peta Proses Bisnis pelaksanaan tugas Tim. */
                petaProsesBisnis?: {
                    nama: string;
                    sha256: string;
                };
                berkas?: {
                    nama: string;
                    sha256: string;
                }[];
            };
            catatan?: string;
        };
        PeristiwaRencanaAksiSampaikan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "sampaikan";
        };
        PeristiwaRencanaAksiMasukkan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "masukkan";
            /** @description Dokumen perencanaan, atau DPA, yang memuatnya. */
            kedalam: string;
            /** Format: date */
            pada: string;
            catatan?: string;
        };
        PeristiwaRencanaAksiSerahkan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "serahkan";
            /** @description Nomor atau nama tanda terima dari SIPD. */
            tandaTerima: string;
            /** Format: date */
            pada: string;
            /** @description Berkas yang diserahkan. */
            berkas: {
                nama: string;
                sha256: string;
            }[];
        };
        PeristiwaRencanaAksi: components["schemas"]["PeristiwaRencanaAksiAjukan"] | components["schemas"]["PeristiwaRencanaAksiSepakati"] | components["schemas"]["PeristiwaRencanaAksiKembalikan"] | components["schemas"]["PeristiwaRencanaAksiPerbaiki"] | components["schemas"]["PeristiwaRencanaAksiSampaikan"] | components["schemas"]["PeristiwaRencanaAksiMasukkan"] | components["schemas"]["PeristiwaRencanaAksiSerahkan"];
        PermohonanPengajuanSukarelaDalamUnit: {
            /** @description Kinerja tertentu yang ingin dilaksanakan. */
            kinerja: string;
            /** @description Nama tim kerja, bila kinerja itu dilaksanakan sebuah tim. */
            namaTim?: string;
            /** @description Durasi yang diminta. */
            durasi: {
                /** Format: date */
                mulai: string;
                /** Format: date */
                selesai: string;
            };
            /** @description Rincian kinerja, untuk lampiran surat penugasan. */
            rincian: {
                subKegiatan: string;
                sasaran: string;
                indikator: string;
                /** @description Nama tim (lampiran 1) atau output sub kegiatan (lampiran 2). */
                keluaran: string;
                targetKinerja: string;
                satuan: string;
            }[];
            /** @description Dokumen pendukung lain selain CV. */
            dokumen?: string[];
            /**
             * @description Bagaimana keinginan disampaikan; yang lisan dicatat sebelum diputus.
             * @enum {string}
             */
            cara: "lisan" | "tertulis";
            /** @description Curriculum Vitae (B-F 1). */
            cv?: {
                pendidikan: string[];
                pengalaman: string[];
                pelatihan?: string[];
            };
        };
        PeristiwaPengajuanSukarelaDalamUnitAjukan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukan";
        };
        PeristiwaPengajuanSukarelaDalamUnitCatat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "catat";
            /** @description Waktu setempat, mis. 2026-11-23T09:30. */
            didengarPada: string;
            /** @description Apa yang diminta, sebagaimana didengar. */
            permintaan: string;
        };
        PeristiwaPengajuanSukarelaDalamUnitSetuju: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "setuju";
        };
        PeristiwaPengajuanSukarelaDalamUnitTolak: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tolak";
            alasan?: string;
        };
        PeristiwaPengajuanSukarelaDalamUnitTerima: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "terima";
        };
        PeristiwaPengajuanSukarelaDalamUnitLaporkan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "laporkan";
            /** @description Hasil pelaksanaan kinerja. */
            hasil: string;
        };
        PeristiwaPengajuanSukarelaDalamUnit: components["schemas"]["PeristiwaPengajuanSukarelaDalamUnitAjukan"] | components["schemas"]["PeristiwaPengajuanSukarelaDalamUnitCatat"] | components["schemas"]["PeristiwaPengajuanSukarelaDalamUnitSetuju"] | components["schemas"]["PeristiwaPengajuanSukarelaDalamUnitTolak"] | components["schemas"]["PeristiwaPengajuanSukarelaDalamUnitTerima"] | components["schemas"]["PeristiwaPengajuanSukarelaDalamUnitLaporkan"];
        PermohonanPengajuanSukarelaLintasUnit: {
            /** @description Unit organisasi pemilik kinerja, tempat pemohon ingin dilibatkan. */
            unitDituju: string;
            /** @description Kinerja tertentu yang ingin dilaksanakan. */
            kinerja: string;
            /** @description Nama tim kerja, bila kinerja itu dilaksanakan sebuah tim. */
            namaTim?: string;
            /** @description Durasi yang diminta. */
            durasi: {
                /** Format: date */
                mulai: string;
                /** Format: date */
                selesai: string;
            };
            /** @description Rincian kinerja, untuk lampiran surat penugasan. */
            rincian: {
                subKegiatan: string;
                sasaran: string;
                indikator: string;
                /** @description Nama tim (lampiran 1) atau output sub kegiatan (lampiran 2). */
                keluaran: string;
                targetKinerja: string;
                satuan: string;
            }[];
            /** @description Dokumen pendukung lain selain CV. */
            dokumen?: string[];
            /** @description Ketua tim kerja yang dituju; ia memverifikasi permohonan (B-F 2-5). */
            ketua?: string;
            /** @description Id pembentukan tim kerja yang dituju; ketuanya diambil dari sana. */
            tim?: string;
            /** @description Curriculum Vitae (B-F 1). */
            cv: {
                pendidikan: string[];
                pengalaman: string[];
                pelatihan?: string[];
            };
        };
        PeristiwaPengajuanSukarelaLintasUnitAjukan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukan";
        };
        PeristiwaPengajuanSukarelaLintasUnitCatat: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "catat";
            /** @description Waktu setempat, mis. 2026-11-23T09:30. */
            didengarPada: string;
            /** @description Apa yang diminta, sebagaimana didengar. */
            permintaan: string;
        };
        PeristiwaPengajuanSukarelaLintasUnitSetuju: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "setuju";
        };
        PeristiwaPengajuanSukarelaLintasUnitTolak: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tolak";
            alasan?: string;
        };
        PeristiwaPengajuanSukarelaLintasUnitKirimPermohonan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "kirimPermohonan";
        };
        PeristiwaPengajuanSukarelaLintasUnitRekomendasikan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "rekomendasikan";
            catatan?: string;
        };
        PeristiwaPengajuanSukarelaLintasUnitTidakMerekomendasikan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tidakMerekomendasikan";
            /**
             * @description Alasan menurut B-F 5: alternatif 1 atau alternatif 2.
             * @enum {string}
             */
            alternatif?: "kualifikasiTidakSesuai" | "timPenuh";
            catatan?: string;
        };
        PeristiwaPengajuanSukarelaLintasUnitTeruskan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "teruskan";
        };
        PeristiwaPengajuanSukarelaLintasUnitTugaskan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tugaskan";
        };
        PeristiwaPengajuanSukarelaLintasUnitAjukanKonsep: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukanKonsep";
            catatan?: string;
        };
        PeristiwaPengajuanSukarelaLintasUnitSetujuiKonsep: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "setujuiKonsep";
        };
        PeristiwaPengajuanSukarelaLintasUnitKembalikanKonsep: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "kembalikanKonsep";
            alasan?: string;
        };
        PeristiwaPengajuanSukarelaLintasUnitTerima: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "terima";
        };
        PeristiwaPengajuanSukarelaLintasUnitLapor: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "lapor";
        };
        PeristiwaPengajuanSukarelaLintasUnit: components["schemas"]["PeristiwaPengajuanSukarelaLintasUnitAjukan"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnitCatat"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnitSetuju"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnitTolak"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnitKirimPermohonan"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnitRekomendasikan"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnitTidakMerekomendasikan"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnitTeruskan"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnitTugaskan"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnitAjukanKonsep"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnitSetujuiKonsep"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnitKembalikanKonsep"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnitTerima"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnitLapor"];
        PermohonanPembentukanTimKerja: {
            /** @description Unit organisasi pemilik kinerja, yang membentuk tim. */
            unitPemilik: string;
            namaTim: string;
            /** @description Jangka waktu tim. */
            durasi: {
                /** Format: date */
                mulai: string;
                /** Format: date */
                selesai: string;
            };
            /** @description Ketua tim, dari unit pemilik kinerja; lihat siskerja calon-ketua. */
            ketua?: string;
            /** @description Alasan memilih ketua bila ada calon yang kualifikasinya lebih tinggi. */
            alasanKetua?: string;
            /** @description Anggota dari unit pemilik kinerja. */
            anggota: string[];
            /** @description Personel yang dimohonkan dari unit atau instansi lain. */
            kebutuhan?: {
                /** @enum {string} */
                jalur: "lintasUnit" | "lintasInstansi";
                /** @description Unit organisasi tempat pegawai berkedudukan. */
                unitDituju: string;
                maksudTujuan: string;
                kompetensi: string[];
                ekspektasi: string[];
                jumlahPersonel: number;
            }[];
            /** @description Substansi kegiatan yang dikoordinasikan; bila kosong, tiap sub kegiatan pada rincian adalah satu. */
            substansi?: string[];
            /** @description Rincian tugas tim, tercetak pada lampiran. */
            rincian: {
                subKegiatan: string;
                sasaran: string;
                indikator: string;
                /** @description Nama tim. */
                keluaran: string;
                targetKinerja: string;
                satuan: string;
            }[];
        };
        PeristiwaPembentukanTimKerjaAjukan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukan";
        };
        PeristiwaPembentukanTimKerjaSusunTim: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "susunTim";
            /** @description Bawaan: ketua yang sekarang. */
            ketua?: string;
            /** @description Seluruh anggota. Bawaan: anggota yang sekarang dan pegawai yang telah dilibatkan dari unit lain. */
            anggota?: string[];
            /** @description Alasan memilih ketua bila ada calon yang kualifikasinya lebih tinggi. */
            alasanKetua?: string;
        };
        PeristiwaPembentukanTimKerjaMintaPelibatan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mintaPelibatan";
            kebutuhan: {
                /** @enum {string} */
                jalur: "lintasUnit" | "lintasInstansi";
                /** @description Unit organisasi tempat pegawai berkedudukan. */
                unitDituju: string;
                maksudTujuan: string;
                kompetensi: string[];
                ekspektasi: string[];
                jumlahPersonel: number;
            }[];
        };
        PeristiwaPembentukanTimKerjaTetapkan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tetapkan";
        };
        PeristiwaPembentukanTimKerjaKembalikan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "kembalikan";
            alasan?: string;
        };
        PeristiwaPembentukanTimKerjaTerima: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "terima";
        };
        PeristiwaPembentukanTimKerjaUndurkanDiriAnggota: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "undurkanDiriAnggota";
            /**
             * @description Kendala yang sifatnya teknis; pelanggaran bukan alasan pengunduran diri.
             * @enum {string}
             */
            sebab: "cutiBesar" | "cutiSakit" | "mutasi" | "promosi" | "lainnya" | "pelanggaranPeraturan" | "pelanggaranKodeEtik";
            /** @description Wajib bila sebab "lainnya". */
            uraian?: string;
        };
        PeristiwaPembentukanTimKerjaUndurkanDiriKetua: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "undurkanDiriKetua";
            /**
             * @description Kendala yang sifatnya teknis; pelanggaran bukan alasan pengunduran diri.
             * @enum {string}
             */
            sebab: "cutiBesar" | "cutiSakit" | "mutasi" | "promosi" | "lainnya" | "pelanggaranPeraturan" | "pelanggaranKodeEtik";
            /** @description Wajib bila sebab "lainnya". */
            uraian?: string;
        };
        PeristiwaPembentukanTimKerjaCabutPengunduran: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "cabutPengunduran";
        };
        PeristiwaPembentukanTimKerjaTeruskan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "teruskan";
            catatan?: string;
        };
        PeristiwaPembentukanTimKerjaKabulkan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "kabulkan";
        };
        PeristiwaPembentukanTimKerjaTidakKabulkan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tidakKabulkan";
            alasan?: string;
        };
        PeristiwaPembentukanTimKerjaSelesaikan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "selesaikan";
        };
        PeristiwaPembentukanTimKerjaBubarkan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bubarkan";
            alasan?: string;
        };
        PeristiwaPembentukanTimKerja: components["schemas"]["PeristiwaPembentukanTimKerjaAjukan"] | components["schemas"]["PeristiwaPembentukanTimKerjaSusunTim"] | components["schemas"]["PeristiwaPembentukanTimKerjaMintaPelibatan"] | components["schemas"]["PeristiwaPembentukanTimKerjaTetapkan"] | components["schemas"]["PeristiwaPembentukanTimKerjaKembalikan"] | components["schemas"]["PeristiwaPembentukanTimKerjaTerima"] | components["schemas"]["PeristiwaPembentukanTimKerjaUndurkanDiriAnggota"] | components["schemas"]["PeristiwaPembentukanTimKerjaUndurkanDiriKetua"] | components["schemas"]["PeristiwaPembentukanTimKerjaCabutPengunduran"] | components["schemas"]["PeristiwaPembentukanTimKerjaTeruskan"] | components["schemas"]["PeristiwaPembentukanTimKerjaKabulkan"] | components["schemas"]["PeristiwaPembentukanTimKerjaTidakKabulkan"] | components["schemas"]["PeristiwaPembentukanTimKerjaSelesaikan"] | components["schemas"]["PeristiwaPembentukanTimKerjaBubarkan"];
        PermohonanSiklusPenugasan: {
            /** @description Unit organisasi pemilik kinerja, yang dipimpin perumus strategi. */
            unit: string;
            kegiatan: string;
            /** @description Target kinerja tertentu menurut perjanjian kinerja. */
            target: string;
            /** @description Perjanjian kinerja yang memuat target itu. */
            perjanjianKinerja: {
                nomor: string;
                /** Format: date */
                tanggal: string;
            };
            /** @description Pembagian tanggung jawab dan arahan kepada jenjang berikutnya. */
            arahan: string;
            /** @enum {string} */
            sifat: "terencana" | "takTerencana";
            /** @description Dokumen perencanaan anggaran; untuk penugasan terencana. */
            dokumenAnggaran?: string;
            /** @description Mengapa diperlukan sekarang; untuk penugasan tak terencana. */
            keperluan?: string;
        };
        PeristiwaSiklusPenugasanAjukan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukan";
        };
        PeristiwaSiklusPenugasanBagi: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bagi";
            /** @description Arahan kepada jenjang berikutnya. */
            arahan: string;
        };
        PeristiwaSiklusPenugasanTetapkanStrategi: {
            /** @description Strategi pelaksanaan pencapaian target kinerja. */
            rumusan: string;
            /**
             * @description Siapa yang melaksanakan; pengawas dibantu pegawai.
             * @enum {string}
             */
            bentuk: "individu" | "tim" | "pengawas";
            namaTim?: string;
            /** @description Pejabat Pengawas yang dibantu. */
            pengawas?: string;
            /** @description Jangka waktu penugasan. */
            durasi: {
                /** Format: date */
                mulai: string;
                /** Format: date */
                selesai: string;
            };
            rincian: {
                subKegiatan: string;
                sasaran: string;
                indikator: string;
                /** @description Nama tim (lampiran 1) atau output sub kegiatan (lampiran 2). */
                keluaran: string;
                targetKinerja: string;
                satuan: string;
            }[];
            /**
             * @description Pegawai unit sendiri yang ditunjuk langsung.
             * @default []
             */
            penunjukan: string[];
            /** @description Pegawai yang dimohonkan dari unit atau instansi lain. */
            pelibatan?: {
                /** @enum {string} */
                jalur: "lintasUnit" | "lintasInstansi";
                /** @description Unit organisasi tempat pegawai berkedudukan. */
                unitDituju: string;
                maksudTujuan: string;
                kompetensi: string[];
                ekspektasi: string[];
                jumlahPersonel: number;
            }[];
            /** @description Bila ketua diperlukan: tim kerja dibentuk, bersama pelibatan yang diperlukannya. */
            timKerja?: {
                ketua?: string;
                alasanKetua?: string;
                /** @description Anggota dari unit pemilik kinerja. */
                anggota: string[];
                substansi?: string[];
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tetapkanStrategi";
        };
        PeristiwaSiklusPenugasanLanjutkan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "lanjutkan";
            alasan?: string;
        };
        PeristiwaSiklusPenugasanCatatTim: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "catatTim";
            ketua?: string;
            /** @description Anggota tim sebagaimana ditetapkan. */
            anggota: string[];
            /**
             * @description Di antaranya yang berasal dari unit lain pada instansi yang sama.
             * @default []
             */
            dariUnitLain: string[];
        };
        PeristiwaSiklusPenugasanSampaikanArahan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "sampaikanArahan";
            arahan: string;
            /** @description Dasar target kinerja pelaksana. */
            ekspektasi: string[];
        };
        PeristiwaSiklusPenugasanAjukanRencana: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ajukanRencana";
            rencana: string;
            anggaran: string;
        };
        PeristiwaSiklusPenugasanSepakatiRencana: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "sepakatiRencana";
        };
        PeristiwaSiklusPenugasanKembalikanRencana: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "kembalikanRencana";
            alasan?: string;
        };
        PeristiwaSiklusPenugasanCatatDialog: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "catatDialog";
            /** @description Hasil langkah dialog kinerja ini. */
            hasil: string;
        };
        PeristiwaSiklusPenugasanBagiPeran: {
            /** @description Strategi pelaksanaan pencapaian target kinerja. */
            rumusan: string;
            /**
             * @description Siapa yang melaksanakan; pengawas dibantu pegawai.
             * @enum {string}
             */
            bentuk: "individu" | "tim" | "pengawas";
            namaTim?: string;
            /** @description Pejabat Pengawas yang dibantu. */
            pengawas?: string;
            /** @description Jangka waktu penugasan. */
            durasi: {
                /** Format: date */
                mulai: string;
                /** Format: date */
                selesai: string;
            };
            rincian: {
                subKegiatan: string;
                sasaran: string;
                indikator: string;
                /** @description Nama tim (lampiran 1) atau output sub kegiatan (lampiran 2). */
                keluaran: string;
                targetKinerja: string;
                satuan: string;
            }[];
            /**
             * @description Pegawai unit sendiri yang ditunjuk langsung.
             * @default []
             */
            penunjukan: string[];
            /** @description Pegawai yang dimohonkan dari unit atau instansi lain. */
            pelibatan?: {
                /** @enum {string} */
                jalur: "lintasUnit" | "lintasInstansi";
                /** @description Unit organisasi tempat pegawai berkedudukan. */
                unitDituju: string;
                maksudTujuan: string;
                kompetensi: string[];
                ekspektasi: string[];
                jumlahPersonel: number;
            }[];
            /** @description Bila ketua diperlukan: tim kerja dibentuk, bersama pelibatan yang diperlukannya. */
            timKerja?: {
                ketua?: string;
                alasanKetua?: string;
                /** @description Anggota dari unit pemilik kinerja. */
                anggota: string[];
                substansi?: string[];
            };
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "bagiPeran";
        };
        PeristiwaSiklusPenugasanKetahui: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ketahui";
        };
        PeristiwaSiklusPenugasanKlarifikasi: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "klarifikasi";
            ekspektasi: string;
        };
        PeristiwaSiklusPenugasanUbahPerjanjian: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "ubahPerjanjian";
            /** @description Perjanjian kinerja yang memuat target itu. */
            perjanjianKinerja: {
                nomor: string;
                /** Format: date */
                tanggal: string;
            };
            kegiatan: string;
            target: string;
        };
        PeristiwaSiklusPenugasanSusunRincian: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "susunRincian";
            /** @description Rincian pelaksanaan kegiatan. */
            rincian: string;
            /** @description Pembagian peran berdasarkan kompetensi, keahlian, dan/atau keterampilan. */
            peran?: {
                pegawai: string;
                peran: string;
            }[];
            /** @description Pihak terkait yang diajak berkolaborasi. */
            kolaborasi?: string;
        };
        PeristiwaSiklusPenugasanLapor: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "lapor";
            /** @description Kepada pimpinan pemilik kinerja. */
            laporan: string;
        };
        PeristiwaSiklusPenugasanLaporKepadaKetua: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "laporKepadaKetua";
            /** @description Laporan anggota. */
            laporan: string;
        };
        PeristiwaSiklusPenugasanMintaLaporan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mintaLaporan";
            /** @description Ketua dan/atau anggota yang diminta melapor. */
            kepada: string[];
            perihal: string;
        };
        PeristiwaSiklusPenugasanCukupkan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "cukupkan";
        };
        PeristiwaSiklusPenugasanPantau: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "pantau";
            umpanBalik: string;
        };
        PeristiwaSiklusPenugasanBeriUmpanBalik: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "beriUmpanBalik";
            umpanBalik: string;
        };
        PeristiwaSiklusPenugasanLibatkan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "libatkan";
            pelibatan: {
                /** @enum {string} */
                jalur: "lintasUnit" | "lintasInstansi";
                /** @description Unit organisasi tempat pegawai berkedudukan. */
                unitDituju: string;
                maksudTujuan: string;
                kompetensi: string[];
                ekspektasi: string[];
                jumlahPersonel: number;
            }[];
        };
        PeristiwaSiklusPenugasanSampaikanKendala: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "sampaikanKendala";
            masalah: string;
            /** @description Alternatif rekomendasi. */
            alternatif: string[];
            /**
             * @description Jabatan pimpinan unit atau instansi lain yang tindak lanjutnya diperlukan.
             * @default []
             */
            pihak: string[];
        };
        PeristiwaSiklusPenugasanPutuskanKendala: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "putuskanKendala";
            putusan: string;
            tindakLanjut?: string;
        };
        PeristiwaSiklusPenugasanTindaklanjuti: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "tindaklanjuti";
            tindakan: string;
        };
        PeristiwaSiklusPenugasanSerahkanHasil: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "serahkanHasil";
            ringkasan: string;
            berkas?: {
                nama: string;
                sha256: string;
            }[];
        };
        PeristiwaSiklusPenugasanLaporkanKinerja: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "laporkanKinerja";
            kinerja: {
                pegawai: string;
                hasil: string;
            }[];
        };
        PeristiwaSiklusPenugasanMintaPenilaian: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "mintaPenilaian";
        };
        PeristiwaSiklusPenugasanAkhiri: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "akhiri";
            alasan?: string;
        };
        PeristiwaSiklusPenugasan: components["schemas"]["PeristiwaSiklusPenugasanAjukan"] | components["schemas"]["PeristiwaSiklusPenugasanBagi"] | components["schemas"]["PeristiwaSiklusPenugasanTetapkanStrategi"] | components["schemas"]["PeristiwaSiklusPenugasanLanjutkan"] | components["schemas"]["PeristiwaSiklusPenugasanCatatTim"] | components["schemas"]["PeristiwaSiklusPenugasanSampaikanArahan"] | components["schemas"]["PeristiwaSiklusPenugasanAjukanRencana"] | components["schemas"]["PeristiwaSiklusPenugasanSepakatiRencana"] | components["schemas"]["PeristiwaSiklusPenugasanKembalikanRencana"] | components["schemas"]["PeristiwaSiklusPenugasanCatatDialog"] | components["schemas"]["PeristiwaSiklusPenugasanBagiPeran"] | components["schemas"]["PeristiwaSiklusPenugasanKetahui"] | components["schemas"]["PeristiwaSiklusPenugasanKlarifikasi"] | components["schemas"]["PeristiwaSiklusPenugasanUbahPerjanjian"] | components["schemas"]["PeristiwaSiklusPenugasanSusunRincian"] | components["schemas"]["PeristiwaSiklusPenugasanLapor"] | components["schemas"]["PeristiwaSiklusPenugasanLaporKepadaKetua"] | components["schemas"]["PeristiwaSiklusPenugasanMintaLaporan"] | components["schemas"]["PeristiwaSiklusPenugasanCukupkan"] | components["schemas"]["PeristiwaSiklusPenugasanPantau"] | components["schemas"]["PeristiwaSiklusPenugasanBeriUmpanBalik"] | components["schemas"]["PeristiwaSiklusPenugasanLibatkan"] | components["schemas"]["PeristiwaSiklusPenugasanSampaikanKendala"] | components["schemas"]["PeristiwaSiklusPenugasanPutuskanKendala"] | components["schemas"]["PeristiwaSiklusPenugasanTindaklanjuti"] | components["schemas"]["PeristiwaSiklusPenugasanSerahkanHasil"] | components["schemas"]["PeristiwaSiklusPenugasanLaporkanKinerja"] | components["schemas"]["PeristiwaSiklusPenugasanMintaPenilaian"] | components["schemas"]["PeristiwaSiklusPenugasanAkhiri"];
        Masalah: {
            /** @description Nama jenis galat: urn:sistem-kerja:galat:<kode>. */
            type: string;
            /** @description Jenis galat dengan kata-kata. */
            title: string;
            status: number;
            /** @description Pesan bagi pejabat. */
            detail: string;
            /** @description Kode pada docs/galat.md; TAK_TERDUGA untuk kesalahan program. */
            kode: string;
            /** @description Apa yang dapat dilakukan. */
            perbaikan: string;
            dasar: {
                klausul: string;
                kutipan: string;
            }[];
            rincian: {
                [key: string]: string | number;
            };
        };
        Hasil: {
            prosedur: string;
            urutan: number;
            keadaan: string;
            surat: {
                id: string;
                jenis: string;
                nomor: string;
                sidik: string;
                /**
                 * @description Bernomor, dan menunggu tanda tangan elektronik.
                 * @constant
                 */
                menungguTte?: true;
            }[];
        };
        Surat: {
            id: string;
            jenis: string;
            nomor: string;
            sidik: string;
            /**
             * @description Bernomor, dan menunggu tanda tangan elektronik.
             * @constant
             */
            menungguTte?: true;
            prosedur: string;
            /** Format: date */
            tanggal: string;
            hal: string;
            kepada: string[];
            tembusan: string[];
            penandatangan: string;
            /** @enum {string} */
            status: "menungguTte" | "terbit" | "batal";
        };
        SuratMenunggu: {
            id: string;
            jenis: string;
            nomor: string;
            sidik: string;
            /**
             * @description Bernomor, dan menunggu tanda tangan elektronik.
             * @constant
             */
            menungguTte?: true;
            prosedur: string;
            /** Format: date */
            tanggal: string;
            hal: string;
            kepada: string[];
            tembusan: string[];
            penandatangan: string;
            /** @enum {string} */
            status: "menungguTte" | "terbit" | "batal";
            /**
             * @description Penandatangan yang tercetak tidak lagi bertindak untuk jabatannya: surat menjadi atas nama yang bertanya saat ditandatanganinya.
             * @constant
             */
            alih?: true;
        };
        Pegawai: {
            id: string;
            nama: string;
            jabatan: {
                jabatan: string;
                namaJabatan: string;
                unit: string;
                /** @enum {string} */
                dasarWewenang: "definitif" | "Plt." | "Plh." | "delegasi";
                nomorSurat?: string;
                /** Format: date */
                sampai?: string;
                /** @description Satu-satunya prosedur yang didelegasikan. */
                prosedur?: string;
            }[];
        };
        SuratSaya: {
            id: string;
            jenis: string;
            nomor: string;
            sidik: string;
            /**
             * @description Bernomor, dan menunggu tanda tangan elektronik.
             * @constant
             */
            menungguTte?: true;
            prosedur: string;
            /** Format: date */
            tanggal: string;
            hal: string;
            kepada: string[];
            tembusan: string[];
            penandatangan: string;
            /** @enum {string} */
            status: "menungguTte" | "terbit" | "batal" | "digantikan";
            /** Format: date-time */
            pada: string;
            jenisPerkara: string;
            /** @description Bagaimana surat itu menyangkut yang bertanya. */
            bagi: {
                /** @enum {string} */
                arah: "masuk" | "tembusan" | "keluar";
                sebagai: "diri sendiri" | {
                    jabatan: string;
                    namaJabatan: string;
                    dasarWewenang: string;
                    nomorSurat?: string;
                };
            }[];
            /** @description Siapa pun dapat memeriksa surat itu pada /verifikasi/<token>. */
            token?: string;
        };
        Agenda: {
            unit: string;
            namaUnit: string;
            tahun: number;
            /** @enum {string} */
            arah: "keluar" | "masuk";
            halaman: number;
            jumlahHalaman: number;
            jumlah: number;
            baris: (components["schemas"]["BarisKeluar"] | components["schemas"]["BarisMasuk"])[];
        };
        BarisKeluar: {
            /** @constant */
            arah: "keluar";
            surat: string;
            seri: string;
            urut: number;
            nomor: string;
            /** Format: date */
            tanggal: string;
            klasifikasi: string | null;
            sifat: string;
            hal: string;
            tujuan: string[];
            tembusan: string[];
            lampiran: string;
            pengolah: string;
            /** @description Tidak ada bila yang bertanya tidak melihat perkaranya. */
            prosedur?: string;
            penandatangan: string;
            kapasitas: string;
            /** @enum {string} */
            status: "menungguTte" | "terbit" | "batal" | "digantikan";
            sha256: string | null;
            sidik: string;
            menggantikan: string | null;
        };
        BarisMasuk: {
            /** @constant */
            arah: "masuk";
            surat: string;
            nomorAgenda: number;
            /** Format: date */
            tanggalTerima: string;
            nomor: string;
            /** Format: date */
            tanggal: string;
            asal: string;
            hal: string;
            sifat: string;
            /** @enum {string} */
            sebagai: "surat" | "tembusan";
            /** @enum {string} */
            status: "menungguTte" | "terbit" | "batal" | "digantikan";
        };
        Berkas: {
            sidik: string;
            nama: string;
            jenis: string;
            ukuran: number;
        };
        Dasbor: {
            /** @description Unit yang dihitung; tidak ada bila semuanya. */
            unit?: string[];
            /** Format: date-time */
            pada: string;
            tugas: number;
            perkara: number;
            lewatTenggat: number;
            perUnit: {
                unit: string | null;
                nama: string;
                jumlah: number;
                lewatTenggat: number;
                /**
                 * Format: date-time
                 * @description Sejak kapan yang terlama menunggu.
                 */
                terlama: string;
                /** @description Separuhnya sudah menunggu lebih lama dari ini. */
                medianDetik: number;
            }[];
            perLangkah: {
                jenis: string;
                tugas: string;
                jumlah: number;
                lewatTenggat: number;
                /**
                 * Format: date-time
                 * @description Sejak kapan yang terlama menunggu.
                 */
                terlama: string;
                /** @description Separuhnya sudah menunggu lebih lama dari ini. */
                medianDetik: number;
            }[];
            perKlausul: {
                klausul: string;
                jumlah: number;
                lewatTenggat: number;
                /**
                 * Format: date-time
                 * @description Sejak kapan yang terlama menunggu.
                 */
                terlama: string;
                /** @description Separuhnya sudah menunggu lebih lama dari ini. */
                medianDetik: number;
            }[];
        };
        Perkara: {
            id: string;
            jenis: string;
            varian: string;
            /** @description "internalInstansiLain": keadaan yang hanya diketahui instansi lain. */
            keadaan: string;
            /** @enum {string} */
            status: "berjalan" | "selesai" | "batal";
            pemohon: string;
            /** Format: date-time */
            dimulai: string;
            /** Format: date-time */
            berakhir?: string;
            induk?: string;
            /** @description Mesin perkara ini, untuk GET /v1/prosedur/{jenis}/mesin/{mesin}. */
            mesin: string;
            /** @description Tidak ada bila tidak sampai kepada instansi yang bertanya. */
            permohonan?: {
                [key: string]: unknown;
            };
            urutan: number;
            tugas: {
                tugas: string;
                putaran: number;
                /** @description jabatan:<id> atau pegawai:<id> */
                pemegang: string;
                /** @description Yang dapat bertindak hari ini, dan atas dasar apa. */
                pejabat: {
                    pegawai: string;
                    nama: string;
                    dasarWewenang: string;
                    nomorSurat?: string;
                }[];
                peristiwa: string[];
                dasar: string[];
                /** Format: date-time */
                dibukaPada: string;
                /** Format: date-time */
                jatuhTempo?: string;
                /** @description Hari libur tahun itu belum dimuat. */
                sementara?: boolean;
                tenggat?: {
                    lewat: boolean;
                    /** @description Hari kerja yang tersisa, atau yang sudah berjalan sejak lewat. */
                    hariKerja: number;
                    /** @description Dengan kata-kata: "3 hari kerja lagi". */
                    uraian: string;
                    /** @description Klausul yang menetapkannya. */
                    dasar: string[];
                };
                /**
                 * @description Dimulai setelah surat yang membukanya ditandatangani.
                 * @constant
                 */
                menungguTte?: true;
            }[];
            tindakan: {
                peristiwa: string;
                peran: string;
                pemegang: string[];
            }[];
            /** @description Yang dapat dilakukan yang bertanya di samping tugas, misalnya menarik perkara. */
            tindakanSaya: {
                peristiwa: string;
                sebagai: "diri sendiri" | {
                    jabatan: string;
                    namaJabatan: string;
                    dasarWewenang: string;
                    nomorSurat?: string;
                };
            }[];
            anak: {
                id: string;
                jenis: string;
                keadaan: string;
                /** @enum {string} */
                status: "berjalan" | "selesai" | "batal";
            }[];
            surat: components["schemas"]["Surat"][];
            /** @description Atas dasar apa yang bertanya melihat perkara ini. */
            akses: ("auditor" | "layanan" | "pemohon") | ("diri sendiri" | {
                jabatan: string;
                namaJabatan: string;
                dasarWewenang: string;
                nomorSurat?: string;
            });
        };
        PerkaraRingkas: {
            id: string;
            jenis: string;
            varian: string;
            keadaan: string;
            /** @enum {string} */
            status: "berjalan" | "selesai" | "batal";
            pemohon: string;
            /** Format: date-time */
            dimulai: string;
            /** Format: date-time */
            berakhir?: string;
            induk?: string;
        };
        Langkah: {
            urutan: number;
            /** @enum {string} */
            jenis: "langkah" | "penolakan" | "tenggat" | "tte" | "alih";
            sebab: string;
            /** Format: date-time */
            pada: string;
            dari: string;
            ke: string;
            dasar: string[];
            tugas?: string;
            putaran?: number;
            peristiwa: {
                [key: string]: unknown;
            };
            pelaku?: {
                pegawai: string;
                nama: string;
                jabatan?: string;
                namaJabatan?: string;
                dasarWewenang: string;
                nomorSurat?: string;
            };
            kode?: string;
            rincian?: {
                [key: string]: string | number;
            };
            surat: {
                id: string;
                jenis: string;
                nomor: string;
                sidik: string;
                /**
                 * @description Bernomor, dan menunggu tanda tangan elektronik.
                 * @constant
                 */
                menungguTte?: true;
                dasar: string[];
            }[];
            diberitahu: {
                kepada: string;
                hal: string;
            }[];
            lampiran?: {
                sidik: string;
                nama: string;
            }[];
            /** @description Wewenang dalam direktori yang dicatat, dicabut, atau ditutup langkah ini. */
            direktori?: {
                /** @enum {string} */
                laku: "catat" | "cabut" | "tutup";
                hak: {
                    [key: string]: unknown;
                };
                dasar: string[];
                /** Format: date */
                mulai: string;
                /** Format: date */
                sampai: string;
                nomorSurat?: string;
            }[];
            /** @description Surat yang tidak pernah ditandatangani, dan batal bersama perkara yang ditarik. */
            dibatalkan?: string[];
            /** @description Kolom penandatangan surat sebelum beralih kepada yang sekarang bertindak untuk jabatannya. */
            semula?: {
                [key: string]: unknown;
            };
            /** @description Prosedur yang dimulai langkah ini. */
            anak?: {
                id: string;
                kunci: string;
                prosedur: string;
                varian: string;
            }[];
            /** @description Tidak ada sejak langkah internal instansi lain yang pertama. */
            hashSebelum?: string;
            hash?: string;
        };
        LangkahTertutup: {
            urutan: number;
            /**
             * @description Langkah internal instansi lain.
             * @constant
             */
            jenis: "internal";
            /** Format: date-time */
            pada: string;
        };
        TugasMasuk: {
            prosedur: string;
            jenis: string;
            varian: string;
            pemohon: string;
            tugas: string;
            putaran: number;
            peristiwa: string[];
            dasar: string[];
            sebagai: "diri sendiri" | {
                jabatan: string;
                namaJabatan: string;
                dasarWewenang: string;
                nomorSurat?: string;
            };
            /** Format: date-time */
            dibukaPada: string;
            /** Format: date-time */
            jatuhTempo?: string;
            /** @description Hari libur tahun itu belum dimuat. */
            sementara?: boolean;
            tenggat?: {
                lewat: boolean;
                /** @description Hari kerja yang tersisa, atau yang sudah berjalan sejak lewat. */
                hariKerja: number;
                /** @description Dengan kata-kata: "3 hari kerja lagi". */
                uraian: string;
                /** @description Klausul yang menetapkannya. */
                dasar: string[];
            };
            /** @enum {string} */
            tahap?: "separuh" | "jatuhTempo" | "eskalasi";
        };
        RingkasanTugas: {
            jumlah: number;
            menurut: {
                jenis: string;
                tugas: string;
                jumlah: number;
            }[];
            /** @description Unit tempat yang mengajukan berkedudukan. */
            unit: {
                unit: string;
                jumlah: number;
            }[];
        };
        Kewajiban: {
            klausul: string;
            kutipan: string;
            jenis: string;
            mengikat: string[];
            uraian: string;
            peran: string[];
        };
        Evaluasi: {
            id: string;
            varian: string;
            keadaan: string;
            /** @enum {string} */
            status: "berjalan" | "selesai" | "batal";
            pemohon: string;
            /** Format: date-time */
            dimulai: string;
            /** Format: date-time */
            berakhir?: string;
            unit: string;
            /** @enum {string} */
            bentuk: "pengawas" | "tim" | "individu";
            namaTim?: string;
            kegiatan: string;
            target: string;
            /** @description Banyaknya langkah internal instansi lain; isinya tidak termasuk dalam versi. */
            tertutup?: number;
            versi: {
                versi: number;
                ringkasan: string;
                berkas: {
                    nama: string;
                    sha256: string;
                }[];
                oleh: string;
                /** Format: date-time */
                pada: string;
                urutan: number;
                dasar: string[];
                surat: {
                    id: string;
                    jenis: string;
                    nomor: string;
                    sidik: string;
                    /**
                     * @description Bernomor, dan menunggu tanda tangan elektronik.
                     * @constant
                     */
                    menungguTte?: true;
                    dasar: string[];
                }[];
                lampiran: {
                    sidik: string;
                    nama: string;
                }[];
                tinjauan: {
                    oleh: string;
                    /** Format: date-time */
                    pada: string;
                    putusan: string;
                    alasan?: string;
                    tindakan?: string;
                    urutan: number;
                    dasar: string[];
                    surat: {
                        id: string;
                        jenis: string;
                        nomor: string;
                        sidik: string;
                        /**
                         * @description Bernomor, dan menunggu tanda tangan elektronik.
                         * @constant
                         */
                        menungguTte?: true;
                        dasar: string[];
                    }[];
                    lampiran: {
                        sidik: string;
                        nama: string;
                    }[];
                }[];
            }[];
        };
        BarisJurnal: {
            urutan: number;
            /** @enum {string} */
            jenis: "langkah" | "penolakan" | "tenggat" | "tte" | "alih";
            sebab: string;
            /** Format: date-time */
            pada: string;
            dari: string;
            ke: string;
            dasar: string[];
            tugas?: string;
            putaran?: number;
            peristiwa: {
                [key: string]: unknown;
            };
            pelaku?: {
                pegawai: string;
                nama: string;
                jabatan?: string;
                namaJabatan?: string;
                dasarWewenang: string;
                nomorSurat?: string;
            };
            kode?: string;
            rincian?: {
                [key: string]: string | number;
            };
            surat: {
                id: string;
                jenis: string;
                nomor: string;
                sidik: string;
                /**
                 * @description Bernomor, dan menunggu tanda tangan elektronik.
                 * @constant
                 */
                menungguTte?: true;
                dasar: string[];
            }[];
            diberitahu: {
                kepada: string;
                hal: string;
            }[];
            lampiran?: {
                sidik: string;
                nama: string;
            }[];
            /** @description Wewenang dalam direktori yang dicatat, dicabut, atau ditutup langkah ini. */
            direktori?: {
                /** @enum {string} */
                laku: "catat" | "cabut" | "tutup";
                hak: {
                    [key: string]: unknown;
                };
                dasar: string[];
                /** Format: date */
                mulai: string;
                /** Format: date */
                sampai: string;
                nomorSurat?: string;
            }[];
            /** @description Surat yang tidak pernah ditandatangani, dan batal bersama perkara yang ditarik. */
            dibatalkan?: string[];
            /** @description Kolom penandatangan surat sebelum beralih kepada yang sekarang bertindak untuk jabatannya. */
            semula?: {
                [key: string]: unknown;
            };
            /** @description Prosedur yang dimulai langkah ini. */
            anak?: {
                id: string;
                kunci: string;
                prosedur: string;
                varian: string;
            }[];
            /** @description Tidak ada sejak langkah internal instansi lain yang pertama. */
            hashSebelum?: string;
            hash?: string;
            prosedur: string;
            jenisPerkara: string;
        };
        Pemeriksaan: {
            cocok: boolean;
            id: string;
            jenis: string;
            keadaan: string;
            langkah: number;
            runs: number;
            /** @description Klausul kewajiban yang berlaku di samping langkahnya. */
            kewajiban: string[];
            denganRegister: boolean;
            /** @description Tiap perbedaan antara riwayat, mesin, jurnal, dan surat. */
            perbedaan: string[];
        };
        RingkasanPengelola: {
            direktori: {
                versi: number;
                terakhir?: {
                    versi: number;
                    /** Format: date-time */
                    dimuat: string;
                    /** @description pegawai:<id>, akun:<tanda> bagi akun tanpa pegawai, atau siskerja. */
                    oleh: string;
                    perubahan: {
                        tambah: number;
                        ubah: number;
                        akhiri: number;
                        hapus: number;
                    };
                };
            };
            pelimpahan: {
                berlaku: number;
                akanBerlaku: number;
                berakhir: number;
            };
            tenggat: {
                lewat: number;
                mendekati: number;
                berjalan: number;
            };
            /** @description Tahun terakhir yang hari liburnya dikenal. */
            kalenderSampai?: number;
        };
        Pelimpahan: {
            /** @enum {string} */
            jenis: "Plt." | "Plh." | "delegasi";
            jabatan: string;
            namaJabatan: string;
            /** @description Pegawai (Plt., Plh.) atau jabatan (delegasi). */
            penerima: string;
            namaPenerima: string;
            /** Format: date */
            mulai: string;
            /** Format: date */
            sampai?: string;
            /** @enum {string} */
            keadaan: "berlaku" | "akanBerlaku" | "berakhir";
            nomorSurat?: string;
            /** @description Satu-satunya prosedur yang didelegasikan. */
            prosedur?: string;
            /** @description Hanya atas pegawai unit ini. */
            unit?: string;
            jenjang?: string;
            dasar: string[];
            /**
             * @description direktori: dari berkas direktori, dan diakhiri di sana.
             * @enum {string}
             */
            asal: "prosedur" | "direktori";
            /** @description Bila yang bertanya boleh melihatnya. */
            perkara?: string;
            /** @description Tugas tempat wewenang ini dapat dicabut. */
            pencabutan?: {
                tugas: string;
                putaran: number;
                pemegang: string;
            };
        };
        AturanTenggat: {
            varian: string;
            prosedur: string;
            nama: string;
            hariKerja?: number;
            /** @description Bukan hari kerja: hari terakhir pada isian permohonan, diingatkan sekian hari sebelumnya. */
            masa?: {
                sampai: string;
                hariSebelum: number;
            };
            /** @enum {string} */
            penetap: "norma" | "pedoman" | "instansi" | "tersirat";
            dasar: string[];
        };
        TugasBerjalan: {
            prosedur: string;
            jenis: string;
            varian: string;
            tugas: string;
            putaran: number;
            /** @description jabatan:<id> atau pegawai:<id> */
            pemegang: string;
            /** Format: date-time */
            dibukaPada: string;
            /** @description Yang bertanya boleh melihat perkaranya. */
            terlihat: boolean;
            /** Format: date-time */
            jatuhTempo?: string;
            /** @description Hari libur tahun itu belum dimuat. */
            sementara?: boolean;
            tenggat?: {
                lewat: boolean;
                /** @description Hari kerja yang tersisa, atau yang sudah berjalan sejak lewat. */
                hariKerja: number;
                /** @description Dengan kata-kata: "3 hari kerja lagi". */
                uraian: string;
                /** @description Klausul yang menetapkannya. */
                dasar: string[];
            };
        };
        TahunKalender: {
            tahun: number;
            /**
             * @description instalasi: ditetapkan di sini, menggantikan bawaan.
             * @enum {string}
             */
            asal: "peraturan" | "instalasi";
            libur: {
                /** Format: date */
                tanggal: string;
                nama: string;
                /** @enum {string} */
                jenis: "libur nasional" | "cuti bersama";
            }[];
            /** @description Disebut lagi ketika mengubahnya. */
            sidik: string;
            /** Format: date-time */
            diubah?: string;
            oleh?: string;
        };
        UjiDirektoriSah: {
            /** @constant */
            sah: true;
            /** @description SHA-256 isinya; disebut lagi ketika memuat. */
            sidik: string;
            /** @description Versi direktori yang dibandingkan; disebut lagi ketika memuat. */
            versi: number;
            berubah: boolean;
            /** @description Baris tiap bagian. */
            jumlah: {
                [key: string]: number;
            };
            perubahan: components["schemas"]["PerubahanDirektori"][];
        };
        UjiDirektoriKeliru: {
            /** @constant */
            sah: false;
            /** @description Paling banyak 500 yang pertama. */
            galat: components["schemas"]["GalatBerkas"][];
            jumlahGalat: number;
        };
        UjiDirektori: components["schemas"]["UjiDirektoriSah"] | components["schemas"]["UjiDirektoriKeliru"];
        PerubahanDirektori: {
            /**
             * @description akhiri: hari terakhirnya dimajukan atau ditetapkan.
             * @enum {string}
             */
            jenis: "tambah" | "ubah" | "akhiri" | "hapus";
            /** @enum {string} */
            bagian: "instansi" | "unit" | "jabatan" | "pegawai" | "pemangku" | "delegasi";
            sebutan: string;
            kolom: {
                nama: string;
                lama?: string;
                baru?: string;
            }[];
        };
        GalatBerkas: {
            berkas: string;
            /** @description Baris dalam berkas itu, mulai 1; tidak ada bila mengenai seluruh berkas. */
            baris?: number;
            /** @description Judul kolom, atau nama isian. */
            kolom?: string;
            pesan: string;
        };
        RiwayatDirektori: {
            versi: number;
            muat: {
                versi: number;
                /** Format: date-time */
                dimuat: string;
                /** @description pegawai:<id>, akun:<tanda> bagi akun tanpa pegawai, atau siskerja. */
                oleh: string;
                perubahan: {
                    tambah: number;
                    ubah: number;
                    akhiri: number;
                    hapus: number;
                };
            }[];
        };
        Penugasan: {
            id: string;
            jenis: string;
            varian: string;
            keadaan: string;
            /** @enum {string} */
            status: "berjalan" | "selesai" | "batal";
            pemohon: string;
            /** Format: date-time */
            dimulai: string;
            /** Format: date-time */
            berakhir?: string;
            induk?: string;
            namaTim?: string;
            masa?: {
                /** Format: date */
                mulai: string;
                /** Format: date */
                selesai: string;
            };
            /** @description Jabatan Pimpinan Unit Organisasi pemilik pekerjaan itu. */
            pimpinan?: string;
            unit?: string;
            namaInstansi?: string;
            ketua: string[];
            anggota: string[];
            /** @description Surat tugas yang terakhir. */
            surat: components["schemas"]["Surat"];
            /** Format: date-time */
            pada: string;
            /** @description Masih ditugaskan; tidak lagi bila sudah keluar dari tim. */
            masih: boolean;
        };
        Tim: {
            id: string;
            jenis: string;
            varian: string;
            keadaan: string;
            /** @enum {string} */
            status: "berjalan" | "selesai" | "batal";
            pemohon: string;
            /** Format: date-time */
            dimulai: string;
            /** Format: date-time */
            berakhir?: string;
            induk?: string;
            namaTim?: string;
            masa?: {
                /** Format: date */
                mulai: string;
                /** Format: date */
                selesai: string;
            };
            /** @description Jabatan Pimpinan Unit Organisasi pemilik pekerjaan itu. */
            pimpinan?: string;
            unit?: string;
            namaInstansi?: string;
            ketua: string[];
            anggota: string[];
            surat: components["schemas"]["Surat"][];
            /** @description Perkara tim itu yang boleh dilihat. */
            perkara: components["schemas"]["PerkaraRingkas"][];
        };
        Mesin: {
            prosedur: string;
            nama: string;
            awal: string;
            keadaan: {
                nama: string;
                akhir: boolean;
                /** @description Satu-satunya peran yang dapat bertindak. */
                pelaku?: string;
                /** @description Setiap pemegang peran bertindak untuk dirinya sendiri. */
                setiap?: boolean;
                /** @description Id klausul; sebutannya pada GET /v1/klausul. */
                dasar: string[];
                panah: {
                    ke: string;
                    /** @description Tidak ada bila berjalan sendiri. */
                    peristiwa?: string;
                    syarat?: string;
                    /** @description Yang bertindak, bila bukan peran keadaan ini. */
                    pelaku?: string;
                    /** @description Id klausul; sebutannya pada GET /v1/klausul. */
                    dasar: string[];
                    surat: {
                        jenis: string;
                        penandatangan: string;
                        kepada: string[];
                        tembusan: string[];
                    }[];
                    pemberitahuan: {
                        hal: string;
                        kepada: string[];
                    }[];
                    /** @description Memulai prosedur lain. */
                    mulaiAnak: boolean;
                }[];
            }[];
        };
        Verifikasi: {
            nomor: string;
            /** Format: date */
            tanggal: string;
            hal: string;
            penandatangan: {
                nama: string;
                jabatan: string;
            };
            /** @enum {string} */
            status: "menungguTte" | "terbit" | "batal" | "digantikan";
            /**
             * Format: date
             * @description Tanggal sejak kapan status itu berlaku.
             */
            sejak: string;
            /** @description SHA-256 isi surat menurut register. */
            sidik: string;
            /** @description SHA-256 berkas PDF surat: yang ditandatangani secara elektronik, atau bila tanpa TTE yang dicetak register. */
            sha256?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        hidup: true;
                    };
                };
            };
        };
    };
    getReadyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        register: boolean;
                        temporal: boolean;
                    };
                };
            };
            /** @description Default Response */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        register: boolean;
                        temporal: boolean;
                    };
                };
            };
        };
    };
    getVerifikasiToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Surat itu ada dalam register. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verifikasi"];
                    "text/html": string;
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getMasuk: {
        parameters: {
            query?: {
                /** @description Halaman sesudah masuk. */
                kembali?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ke penyedia identitas. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postKeluar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uri
                         * @description Tempat sesi pada penyedia identitas diakhiri.
                         */
                        alamat: string;
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getProsedur: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nama: string;
                        varian: {
                            id: string;
                            /** @description Sebutan peraturannya. */
                            peraturan: string;
                            mesin: string;
                        }[];
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getProsedurJenis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jenis: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        nama: string;
                        varian: {
                            id: string;
                            /** @description Sebutan peraturannya. */
                            peraturan: string;
                            mesin: string;
                        }[];
                        /** @description JSON Schema 2020-12 */
                        permohonan: {
                            [key: string]: unknown;
                        };
                        /** @description JSON Schema 2020-12 */
                        peristiwa: {
                            [key: string]: unknown;
                        };
                        /** @description Isian yang diminta peraturan, dengan kata-katanya. */
                        isiWajib: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getProsedurJenisMesinMesin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jenis: string;
                mesin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mesin"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getProsedurJenisKewajiban: {
        parameters: {
            query?: {
                varian?: string;
                model?: string;
                peran?: string;
            };
            header?: never;
            path: {
                jenis: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kewajiban"][];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPenunjukanDalamUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPenunjukanDalamUnit"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPenunjukanDalamUnitPratinjau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPenunjukanDalamUnit"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jenis: string;
                        hal: string;
                        kepada: string[];
                        tembusan: string[];
                        /** @description PDF dalam base64. */
                        pdf: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPendelegasianKewenangan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPendelegasianKewenangan"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPendelegasianKewenanganPratinjau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPendelegasianKewenangan"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jenis: string;
                        hal: string;
                        kepada: string[];
                        tembusan: string[];
                        /** @description PDF dalam base64. */
                        pdf: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurEvaluasiBerjenjang: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanEvaluasiBerjenjang"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurEvaluasiBerjenjangPratinjau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanEvaluasiBerjenjang"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jenis: string;
                        hal: string;
                        kepada: string[];
                        tembusan: string[];
                        /** @description PDF dalam base64. */
                        pdf: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurKerangkaAcuanKerja: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanKerangkaAcuanKerja"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurKerangkaAcuanKerjaPratinjau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanKerangkaAcuanKerja"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jenis: string;
                        hal: string;
                        kepada: string[];
                        tembusan: string[];
                        /** @description PDF dalam base64. */
                        pdf: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPenilaianKinerjaPelibatan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPenilaianKinerjaPelibatan"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPenilaianKinerjaPelibatanPratinjau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPenilaianKinerjaPelibatan"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jenis: string;
                        hal: string;
                        kepada: string[];
                        tembusan: string[];
                        /** @description PDF dalam base64. */
                        pdf: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPenunjukanLintasInstansi: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPenunjukanLintasInstansi"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPenunjukanLintasInstansiPratinjau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPenunjukanLintasInstansi"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jenis: string;
                        hal: string;
                        kepada: string[];
                        tembusan: string[];
                        /** @description PDF dalam base64. */
                        pdf: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPenunjukanLintasUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPenunjukanLintasUnit"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPenunjukanLintasUnitPratinjau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPenunjukanLintasUnit"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jenis: string;
                        hal: string;
                        kepada: string[];
                        tembusan: string[];
                        /** @description PDF dalam base64. */
                        pdf: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPenunjukanPltPlh: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPenunjukanPltPlh"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPenunjukanPltPlhPratinjau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPenunjukanPltPlh"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jenis: string;
                        hal: string;
                        kepada: string[];
                        tembusan: string[];
                        /** @description PDF dalam base64. */
                        pdf: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurRencanaAksi: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanRencanaAksi"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurRencanaAksiPratinjau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanRencanaAksi"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jenis: string;
                        hal: string;
                        kepada: string[];
                        tembusan: string[];
                        /** @description PDF dalam base64. */
                        pdf: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPengajuanSukarelaDalamUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPengajuanSukarelaDalamUnit"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPengajuanSukarelaDalamUnitPratinjau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPengajuanSukarelaDalamUnit"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jenis: string;
                        hal: string;
                        kepada: string[];
                        tembusan: string[];
                        /** @description PDF dalam base64. */
                        pdf: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPengajuanSukarelaLintasUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPengajuanSukarelaLintasUnit"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPengajuanSukarelaLintasUnitPratinjau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPengajuanSukarelaLintasUnit"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jenis: string;
                        hal: string;
                        kepada: string[];
                        tembusan: string[];
                        /** @description PDF dalam base64. */
                        pdf: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPembentukanTimKerja: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPembentukanTimKerja"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurPembentukanTimKerjaPratinjau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanPembentukanTimKerja"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jenis: string;
                        hal: string;
                        kepada: string[];
                        tembusan: string[];
                        /** @description PDF dalam base64. */
                        pdf: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurSiklusPenugasan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanSiklusPenugasan"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postProsedurSiklusPenugasanPratinjau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    varian: string;
                    /** @description Bagi layanan: pegawai yang dimulaikan. Pegawai memulai untuk dirinya. */
                    pemohon?: string;
                    permohonan: components["schemas"]["PermohonanSiklusPenugasan"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jenis: string;
                        hal: string;
                        kepada: string[];
                        tembusan: string[];
                        /** @description PDF dalam base64. */
                        pdf: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getPerkara: {
        parameters: {
            query?: {
                jenis?: string;
                varian?: string;
                status?: "berjalan" | "selesai" | "batal";
                /** @description Id, nomor surat, atau kata dalam permohonan. */
                cari?: string;
                /** @description Nilai "lanjut" dari halaman sebelumnya. */
                sesudah?: string;
                /** @description Baris paling banyak. */
                batas?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        baris: components["schemas"]["PerkaraRingkas"][];
                        /** @description Untuk halaman berikutnya; tidak ada pada halaman terakhir. */
                        lanjut?: string;
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getPerkaraId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Perkara"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getPerkaraIdRiwayat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["Langkah"] | components["schemas"]["LangkahTertutup"])[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getPerkaraIdKewajiban: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        klausul: string;
                        kutipan: string;
                        jenis: string;
                        mengikat: string[];
                        uraian: string;
                        peran: string[];
                        pemegang: string[];
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getPerkaraIdIkuti: {
        parameters: {
            query?: never;
            header?: {
                /** @description Urutan yang sudah diterima. */
                "last-event-id"?: number;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Aliran peristiwa. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getTugas: {
        parameters: {
            query?: {
                jenis?: string;
                /** @description Nama langkah. */
                tugas?: string;
                perkara?: string;
                /** @description Unit, beserta unit di bawahnya, tempat yang mengajukan berkedudukan. */
                unit?: string;
                /** @description Menunggu sejak sebelum saat ini. */
                sebelum?: string;
                /** @description Id perkara, nomor surat, kata dalam permohonan, atau nama langkah. */
                cari?: string;
                /** @description Nilai "lanjut" dari halaman sebelumnya. */
                sesudah?: string;
                /** @description Baris paling banyak. */
                batas?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        baris: components["schemas"]["TugasMasuk"][];
                        /** @description Untuk halaman berikutnya; tidak ada pada halaman terakhir. */
                        lanjut?: string;
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getTugasRingkasan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RingkasanTugas"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postPerkaraIdKeputusan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Nama langkah, dari kotak masuk. */
                    tugas: string;
                    /** @description Putaran langkah itu, dari kotak masuk. */
                    putaran: number;
                    peristiwa: components["schemas"]["PeristiwaPenunjukanDalamUnit"] | components["schemas"]["PeristiwaPendelegasianKewenangan"] | components["schemas"]["PeristiwaEvaluasiBerjenjang"] | components["schemas"]["PeristiwaKerangkaAcuanKerja"] | components["schemas"]["PeristiwaPenilaianKinerjaPelibatan"] | components["schemas"]["PeristiwaPenunjukanLintasInstansi"] | components["schemas"]["PeristiwaPenunjukanLintasUnit"] | components["schemas"]["PeristiwaPenunjukanPltPlh"] | components["schemas"]["PeristiwaRencanaAksi"] | components["schemas"]["PeristiwaPengajuanSukarelaDalamUnit"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnit"] | components["schemas"]["PeristiwaPembentukanTimKerja"] | components["schemas"]["PeristiwaSiklusPenugasan"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postPerkaraIdPratinjau: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Nama langkah, dari kotak masuk. */
                    tugas: string;
                    /** @description Putaran langkah itu, dari kotak masuk. */
                    putaran: number;
                    peristiwa: components["schemas"]["PeristiwaPenunjukanDalamUnit"] | components["schemas"]["PeristiwaPendelegasianKewenangan"] | components["schemas"]["PeristiwaEvaluasiBerjenjang"] | components["schemas"]["PeristiwaKerangkaAcuanKerja"] | components["schemas"]["PeristiwaPenilaianKinerjaPelibatan"] | components["schemas"]["PeristiwaPenunjukanLintasInstansi"] | components["schemas"]["PeristiwaPenunjukanLintasUnit"] | components["schemas"]["PeristiwaPenunjukanPltPlh"] | components["schemas"]["PeristiwaRencanaAksi"] | components["schemas"]["PeristiwaPengajuanSukarelaDalamUnit"] | components["schemas"]["PeristiwaPengajuanSukarelaLintasUnit"] | components["schemas"]["PeristiwaPembentukanTimKerja"] | components["schemas"]["PeristiwaSiklusPenugasan"];
                    /** @description Berkas dari POST /v1/berkas. */
                    lampiran?: {
                        /** @description SHA-256 berkas, dari client.attach. */
                        sidik: string;
                        /** @description Nama berkas, untuk dibaca. */
                        nama: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jenis: string;
                        hal: string;
                        kepada: string[];
                        tembusan: string[];
                        /** @description PDF dalam base64. */
                        pdf: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postPerkaraIdPenarikan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kunci pilihan pengirim; pengiriman ulang dengan kunci yang sama mendapat jawaban yang sama. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    alasan: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getSuratId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Surat"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getSuratIdPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PDF; yang ditandatangani secara elektronik byte demi byte sebagaimana ditandatangani. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getSurat: {
        parameters: {
            query?: {
                arah?: "masuk" | "tembusan" | "keluar";
                jenis?: "catatanPermohonanLisan" | "instruksiPenugasan" | "jawabanKetersediaan" | "jawabanPengunduranDiri" | "keputusanPembentukanTim" | "laporanKinerja" | "laporanPelaksanaan" | "notaDinasKak" | "notaDinasRencanaAksi" | "pencabutanWewenang" | "pendelegasianKewenangan" | "penerusanPersetujuan" | "pengembalianDaftar" | "pengembalianDokumen" | "pengembalianHasil" | "pengunduranDiri" | "penilaianKinerja" | "penolakanPelibatan" | "penolakanSukarela" | "permohonanAntarInstansi" | "permohonanPelibatan" | "permohonanSukarela" | "persetujuanPelibatan" | "persetujuanSukarela" | "rekomendasiSetuju" | "rekomendasiTidakSetuju" | "suratPerintahPltPlh" | "suratTugas";
                tahun?: number;
                status?: "menungguTte" | "terbit" | "batal" | "digantikan";
                /** @description Bagian dari nomor atau hal. */
                cari?: string;
                /** @description Nilai "lanjut" dari halaman sebelumnya. */
                sesudah?: string;
                /** @description Baris paling banyak. */
                batas?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        baris: components["schemas"]["SuratSaya"][];
                        /** @description Untuk halaman berikutnya; tidak ada pada halaman terakhir. */
                        lanjut?: string;
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getPenugasan: {
        parameters: {
            query?: {
                /** @description Prosedurnya; pembentukanTimKerja untuk tim. */
                jenis?: string;
                status?: "berjalan" | "selesai" | "batal";
                /** @description Nilai "lanjut" dari halaman sebelumnya. */
                sesudah?: string;
                /** @description Baris paling banyak. */
                batas?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        baris: components["schemas"]["Penugasan"][];
                        /** @description Untuk halaman berikutnya; tidak ada pada halaman terakhir. */
                        lanjut?: string;
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getTimId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tim"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getTandaTangan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuratMenunggu"][];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getTandaTanganSertifikat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description ISSUE: berlaku. */
                        status: string;
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postSuratIdTandaTangan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    passphrase: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hasil"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getBerkas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Dalam byte. */
                        palingBesar: number;
                        /** @description Menyertai satu permohonan atau keputusan. */
                        palingBanyak: number;
                        /** @description Akhiran nama, tanpa titik. */
                        akhiran: string[];
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postBerkas: {
        parameters: {
            query?: never;
            header: {
                /** @description Nama berkas, dengan persen-kode (encodeURIComponent). */
                "nama-berkas": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Berkas"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getPerkaraIdBerkasSidik: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sidik: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Berkas itu, sebagaimana dikirim. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getSaya: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        peran: ("pegawai" | "pejabat" | "pengelola" | "auditor" | "layanan")[];
                        pegawai?: components["schemas"]["Pegawai"];
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getDirektoriUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        nama: string;
                        instansi: string;
                        induk?: string;
                        pimpinan: string;
                        tataUsaha?: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getDirektoriUnitIdJabatan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        nama: string;
                        unit: string;
                        /** @enum {string} */
                        jenis: "struktural" | "fungsional" | "pelaksana";
                        jenjang?: string;
                        atasan?: string;
                        /** @description Yang bertindak untuk jabatan ini hari ini. */
                        pemangku?: {
                            pegawai: string;
                            nama: string;
                            /** @enum {string} */
                            kapasitas: "definitif" | "Plt." | "Plh.";
                        };
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getDirektoriJabatanId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        nama: string;
                        unit: string;
                        /** @enum {string} */
                        jenis: "struktural" | "fungsional" | "pelaksana";
                        jenjang?: string;
                        atasan?: string;
                        /** @description Yang bertindak untuk jabatan ini hari ini. */
                        pemangku?: {
                            pegawai: string;
                            nama: string;
                            /** @enum {string} */
                            kapasitas: "definitif" | "Plt." | "Plh.";
                        };
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getDirektoriPegawai: {
        parameters: {
            query: {
                cari: string;
                batas?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pegawai"][];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getDirektoriPegawaiId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pegawai"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getCalonKetua: {
        parameters: {
            query: {
                varian: string;
                unitPemilik: string;
                anggota?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pegawai: string;
                        nama: string;
                        jabatan: string;
                        /** @enum {string} */
                        jenis: "struktural" | "fungsional" | "pelaksana";
                        jenjang: string | null;
                        golongan: string | null;
                        manajerial: boolean;
                        unitPemilik: boolean;
                        /** @description Substansi kegiatan yang sudah dikoordinasikannya. */
                        substansi: number;
                        dasar: string[];
                        kualifikasi: {
                            ukuran: string;
                            nilai: number;
                            dasar: string[];
                        }[];
                        diungguliOleh: string[];
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        nama: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getAgendaId: {
        parameters: {
            query: {
                arah: "keluar" | "masuk";
                /** @description Bila kosong, tahun ini. */
                tahun?: number;
                jenis?: "catatanPermohonanLisan" | "instruksiPenugasan" | "jawabanKetersediaan" | "jawabanPengunduranDiri" | "keputusanPembentukanTim" | "laporanKinerja" | "laporanPelaksanaan" | "notaDinasKak" | "notaDinasRencanaAksi" | "pencabutanWewenang" | "pendelegasianKewenangan" | "penerusanPersetujuan" | "pengembalianDaftar" | "pengembalianDokumen" | "pengembalianHasil" | "pengunduranDiri" | "penilaianKinerja" | "penolakanPelibatan" | "penolakanSukarela" | "permohonanAntarInstansi" | "permohonanPelibatan" | "permohonanSukarela" | "persetujuanPelibatan" | "persetujuanSukarela" | "rekomendasiSetuju" | "rekomendasiTidakSetuju" | "suratPerintahPltPlh" | "suratTugas";
                status?: "menungguTte" | "terbit" | "batal" | "digantikan";
                /** @description Bagian dari nomor atau hal. */
                cari?: string;
                halaman?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getAgendaIdBerkas: {
        parameters: {
            query: {
                arah: "keluar" | "masuk";
                /** @description Bila kosong, tahun ini. */
                tahun?: number;
                jenis?: "catatanPermohonanLisan" | "instruksiPenugasan" | "jawabanKetersediaan" | "jawabanPengunduranDiri" | "keputusanPembentukanTim" | "laporanKinerja" | "laporanPelaksanaan" | "notaDinasKak" | "notaDinasRencanaAksi" | "pencabutanWewenang" | "pendelegasianKewenangan" | "penerusanPersetujuan" | "pengembalianDaftar" | "pengembalianDokumen" | "pengembalianHasil" | "pengunduranDiri" | "penilaianKinerja" | "penolakanPelibatan" | "penolakanSukarela" | "permohonanAntarInstansi" | "permohonanPelibatan" | "permohonanSukarela" | "persetujuanPelibatan" | "persetujuanSukarela" | "rekomendasiSetuju" | "rekomendasiTidakSetuju" | "suratPerintahPltPlh" | "suratTugas";
                status?: "menungguTte" | "terbit" | "batal" | "digantikan";
                /** @description Bagian dari nomor atau hal. */
                cari?: string;
                bentuk?: "csv" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Berkasnya. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/pdf": string;
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getJurnal: {
        parameters: {
            query?: {
                perkara?: string;
                jenisPerkara?: string;
                jenis?: "langkah" | "penolakan" | "tenggat" | "tte" | "alih";
                /** @description Id pegawai. */
                pelaku?: string;
                /** @description Id klausul yang menjadi dasar. */
                klausul?: string;
                dari?: string;
                /** @description Hari terakhir, termasuk. */
                sampai?: string;
                /** @description Kata dalam jurnal: nama, nomor surat, alasan. */
                cari?: string;
                /** @description Nilai "lanjut" dari halaman sebelumnya. */
                sesudah?: string;
                /** @description Baris paling banyak. */
                batas?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        baris: components["schemas"]["BarisJurnal"][];
                        /** @description Untuk halaman berikutnya; tidak ada pada halaman terakhir. */
                        lanjut?: string;
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getPerkaraIdPemeriksaan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pemeriksaan"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getEvaluasiId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluasi"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getDasbor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dasbor"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getKlausul: {
        parameters: {
            query: {
                id: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        klausul: string;
                        kutipan: string;
                    }[];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getPengelola: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RingkasanPengelola"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getPengelolaPelimpahan: {
        parameters: {
            query?: {
                keadaan?: "berlaku" | "akanBerlaku" | "berakhir";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pelimpahan"][];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getPengelolaTenggat: {
        parameters: {
            query?: {
                /** @description mendekati: lebih dari separuh waktunya sudah lewat. */
                keadaan?: "lewat" | "mendekati" | "berjalan";
                /** @description Nilai "lanjut" dari halaman sebelumnya. */
                sesudah?: string;
                /** @description Baris paling banyak. */
                batas?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        baris: components["schemas"]["TugasBerjalan"][];
                        /** @description Untuk halaman berikutnya; tidak ada pada halaman terakhir. */
                        lanjut?: string;
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getPengelolaTenggatAturan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AturanTenggat"][];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getPengelolaDirektori: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiwayatDirektori"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postPengelolaDirektori: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sidik: string;
                    versi: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versi: number;
                        berubah: boolean;
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postPengelolaDirektoriUji: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    berkas: {
                        /** @description Akhirannya menyebut bentuknya: .csv, .json, .zip. */
                        nama: string;
                        /** @description Isinya dalam base64. */
                        isi: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UjiDirektori"];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    getPengelolaKalender: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TahunKalender"][];
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    putPengelolaKalenderTahun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tahun: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Seluruh hari libur tahun itu; kosong: kembali ke bawaan. */
                    libur?: {
                        /** Format: date */
                        tanggal: string;
                        nama: string;
                        /** @enum {string} */
                        jenis: "libur nasional" | "cuti bersama";
                    }[];
                    /** @description Sidik yang dibaca; kosong bila tahun itu belum ada. */
                    sidikLama?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Tugas yang tenggatnya menjadi lain. */
                        tugas: number;
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
    postPengelolaKalenderUji: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Akhirannya menyebut bentuknya: .csv, .json, .zip. */
                    nama: string;
                    /** @description Isinya dalam base64. */
                    isi: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        sah: true;
                        libur: {
                            /** Format: date */
                            tanggal: string;
                            nama: string;
                            /** @enum {string} */
                            jenis: "libur nasional" | "cuti bersama";
                        }[];
                    } | {
                        /** @enum {boolean} */
                        sah: false;
                        galat: components["schemas"]["GalatBerkas"][];
                    };
                };
            };
            /** @description Masalah. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Masalah"];
                };
            };
        };
    };
}
