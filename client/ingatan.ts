/** What never changes and was read once, of so many keys at most: the one that was put in first is forgotten first. */
export class Ingatan<T> {
  private readonly isi = new Map<string, T>();

  constructor(private readonly maks: number) {}

  ambil(kunci: string): T | undefined {
    return this.isi.get(kunci);
  }

  ingat(kunci: string, nilai: T): void {
    this.isi.set(kunci, nilai);
    if (this.isi.size > this.maks) this.isi.delete(this.isi.keys().next().value as string);
  }
}
