/** Doing something that must not be done twice. */
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { sudahPasti } from '../api/klien.ts';

/**
 * Sends the same key for as long as nobody knows whether the act has arrived, and another one after each answer: a refusal
 * is of that attempt alone.
 */
export function useTindakan<Isi, Hasil>(
  lakukan: (isi: Isi, kunci: string) => Promise<Hasil>,
  sesudah?: (hasil: Hasil) => void,
): UseMutationResult<Hasil, Error, Isi> {
  const cache = useQueryClient();
  const terkirim = useRef({ isi: '', kunci: '' });
  return useMutation({
    mutationFn: (isi: Isi) => {
      const teks = JSON.stringify(isi);
      if (terkirim.current.isi !== teks) terkirim.current = { isi: teks, kunci: acak() };
      return lakukan(isi, terkirim.current.kunci);
    },
    onSuccess: sesudah,
    onError: (galat) => {
      if (sudahPasti(galat)) terkirim.current = { isi: '', kunci: '' };
    },
    // Whatever came of it, what is on the screen is of before.
    onSettled: () => cache.invalidateQueries(),
  });
}

/** `crypto.randomUUID` is there over TLS only; an office's own server may have none. */
export const acak = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
