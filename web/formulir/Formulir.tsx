/** A form made from a schema, field by field, with the help that the schema or the regulation gives. */
import { Button, Checkbox, Fieldset, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { sebutan } from '../teks.ts';
import { PilihJabatan, PilihPegawai, PilihPerkara, PilihUnit } from './Pilih.tsx';
import { PilihBerkas } from './PilihBerkas.tsx';
import { bentuk, type Isian, JENIS_PERKARA, namaiBerkas, rujukan, type Skema } from './skema.ts';

interface Props {
  skema: Skema;
  isian: Isian;
  ubah: (isian: Isian) => void;
  /** Words of the regulation for a field. */
  kata?: Record<string, string>;
}

export function Formulir({ skema, isian, ubah, kata = {} }: Props) {
  return (
    <Stack>
      {Object.entries(skema.properties ?? {}).map(([nama, bidang]) => (
        <Bidang
          key={nama}
          nama={nama}
          skema={bidang}
          bantuan={kata[nama]}
          wajib={skema.required?.includes(nama) ?? false}
          nilai={isian[nama]}
          ubah={(nilai) => ubah({ ...isian, [nama]: nilai })}
        />
      ))}
    </Stack>
  );
}

interface PropsBidang {
  nama: string;
  skema: Skema;
  /** Where it is one of several: which. */
  label?: string;
  bantuan?: string;
  wajib: boolean;
  nilai: unknown;
  ubah: (nilai: unknown) => void;
}

const PILIH = { unit: PilihUnit, jabatan: PilihJabatan, pegawai: PilihPegawai };
/** From here on a text is more than a word or two, and from there on more than a line. */
const [PANJANG, PARAGRAF] = [200, 1000];

/** One field, by the shape of its schema. */
function Bidang(props: PropsBidang) {
  const { nama, wajib, nilai, ubah } = props;
  const skema = bentuk(props.skema);
  const label = props.label ?? sebutan(nama);
  const description = skema.description ?? props.bantuan;
  const teks = typeof nilai === 'string' ? nilai : '';
  const umum = { label, required: wajib, ...(description ? { description } : {}) };

  if (namaiBerkas(skema)) {
    return <PilihBerkas label={label} description={description} nilai={(nilai ?? {}) as Isian} ubah={ubah} />;
  }
  if (skema.type === 'object') {
    return (
      <Fieldset legend={label}>
        {description && <Text size="sm">{description}</Text>}
        <Formulir skema={skema} isian={(nilai ?? {}) as Isian} ubah={ubah} />
      </Fieldset>
    );
  }
  if (skema.type === 'array') return <Daftar {...props} label={label} bantuan={description} />;
  if (skema.type === 'boolean') {
    return <Checkbox {...umum} required={false} checked={nilai === true} onChange={(e) => ubah(e.target.checked)} />;
  }
  if (skema.enum) {
    const data = [
      { value: '', label: wajib ? 'Pilih…' : '—' },
      ...skema.enum.map((v) => ({ value: v, label: sebutan(v) })),
    ];
    return <NativeSelect {...umum} data={data} value={teks} onChange={(e) => ubah(e.target.value)} />;
  }
  if (skema.type === 'integer' || skema.type === 'number') {
    const angka = (t: string) => (t === '' ? undefined : Number(t));
    const step = skema.type === 'integer' ? 1 : 'any';
    return (
      <TextInput
        {...umum}
        type="number"
        step={step}
        value={String(nilai ?? '')}
        onChange={(e) => ubah(angka(e.target.value))}
      />
    );
  }
  const tujuan = rujukan(nama, skema);
  if (tujuan === 'perkara') {
    return <PilihPerkara {...umum} jenis={JENIS_PERKARA[nama] ?? ''} nilai={teks} ubah={ubah} />;
  }
  if (tujuan) {
    const Pilih = PILIH[tujuan];
    return <Pilih {...umum} nilai={teks} ubah={ubah} />;
  }
  const tulis = { ...umum, value: teks, maxLength: skema.maxLength };
  if ((skema.maxLength ?? 0) >= PANJANG) {
    return (
      <Textarea
        {...tulis}
        autosize
        minRows={(skema.maxLength ?? 0) >= PARAGRAF ? 3 : 1}
        onChange={(e) => ubah(e.target.value)}
      />
    );
  }
  return (
    <TextInput {...tulis} type={skema.format === 'date' ? 'date' : 'text'} onChange={(e) => ubah(e.target.value)} />
  );
}

/** A field that holds several, each with its own way to be taken away. */
function Daftar({ nama, skema, label = '', bantuan, wajib, nilai, ubah }: PropsBidang) {
  const isi = Array.isArray(nilai) ? nilai : [];
  // One that must be there is there to be filled in.
  const baris = isi.length === 0 && wajib ? [undefined] : isi;
  return (
    <Fieldset legend={label}>
      <Stack gap="sm">
        {bantuan && <Text size="sm">{bantuan}</Text>}
        {baris.map((n, i) => {
          const ke = `${label} ${i + 1}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
            <Stack key={i} gap={4}>
              <Bidang
                nama={nama}
                skema={skema.items ?? {}}
                label={ke}
                wajib={wajib && i === 0}
                nilai={n}
                ubah={(baru) => ubah(baris.with(i, baru))}
              />
              {(!wajib || baris.length > 1) && (
                <Button variant="default" size="compact-sm" onClick={() => ubah(baris.toSpliced(i, 1))}>
                  Hapus {ke}
                </Button>
              )}
            </Stack>
          );
        })}
        <Button variant="default" onClick={() => ubah([...baris, undefined])}>
          Tambah {label.toLowerCase()}
        </Button>
      </Stack>
    </Fieldset>
  );
}
