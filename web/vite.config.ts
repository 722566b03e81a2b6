import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../dist-web',
    emptyOutDir: true,
    assetsDir: 'aset',
    manifest: true,
    modulePreload: { polyfill: false },
    // What is large is pdf.js, which comes with the first letter; the first load has a limit of its own (scripts/halaman.ts).
    chunkSizeWarningLimit: 1500,
  },
});
