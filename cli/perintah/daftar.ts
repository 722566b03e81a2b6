/** All commands, in the order of the help. */
import { agenda } from './agenda.ts';
import { berkas } from './berkas.ts';
import { calonKetua } from './calon-ketua.ts';
import { decide } from './decide.ts';
import { direktori } from './direktori.ts';
import { follow } from './follow.ts';
import { galat } from './galat.ts';
import { history } from './history.ts';
import { inbox } from './inbox.ts';
import { kabar } from './kabar.ts';
import { kewajiban } from './kewajiban.ts';
import { kiriman } from './kiriman.ts';
import { kontrak } from './kontrak.ts';
import { langganan } from './langganan.ts';
import type { Perintah } from './perintah.ts';
import { replay } from './replay.ts';
import { show } from './show.ts';
import { start } from './start.ts';
import { surat } from './surat.ts';
import { tarik } from './tarik.ts';

export const PERINTAH: Perintah[] = [
  start,
  decide,
  tarik,
  inbox,
  show,
  history,
  follow,
  kabar,
  kiriman,
  langganan,
  surat,
  berkas,
  agenda,
  calonKetua,
  replay,
  kewajiban,
  direktori,
  kontrak,
  galat,
];
