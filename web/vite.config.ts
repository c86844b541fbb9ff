import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    // The content security policy forbids inline scripts, which the polyfill would be.
    modulePreload: { polyfill: false },
    // Fonts stay files: a data: address would be refused by the policy.
    assetsInlineLimit: 0,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
