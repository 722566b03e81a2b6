/** A browser as far as signing in goes: it keeps cookies by origin and follows from page to page. */
export class Peramban {
  private readonly kuki = new Map<string, Map<string, string>>();
  /** Attributes of the cookies that were set, by name. */
  readonly sifat = new Map<string, string>();

  async minta(alamat: string, pilihan: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(alamat);
    const milik = this.kuki.get(origin) ?? new Map<string, string>();
    this.kuki.set(origin, milik);
    const cookie = [...milik].map(([nama, nilai]) => `${nama}=${nilai}`).join('; ');
    const headers = { accept: 'text/html', ...(cookie ? { cookie } : {}), ...(pilihan.headers as object) };
    const jawaban = await fetch(alamat, { ...pilihan, redirect: 'manual', headers });
    for (const baris of jawaban.headers.getSetCookie()) {
      const [, nama = '', nilai = '', sifat = ''] = /^([^=]+)=([^;]*)(.*)$/.exec(baris) ?? [];
      this.sifat.set(nama, sifat);
      if (nilai === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(sifat)) milik.delete(nama);
      else milik.set(nama, nilai);
    }
    return jawaban;
  }

  /** Follows until a page answers. @returns it, and where it is */
  async buka(alamat: string, pilihan: RequestInit = {}): Promise<{ jawaban: Response; alamat: string }> {
    let jawaban = await this.minta(alamat, pilihan);
    let kini = alamat;
    while (jawaban.status >= 300 && jawaban.status < 400) {
      kini = new URL(jawaban.headers.get('location') ?? '', kini).href;
      jawaban = await this.minta(kini);
    }
    return { jawaban, alamat: kini };
  }
}
