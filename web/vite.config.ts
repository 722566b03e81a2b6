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
  },
});
