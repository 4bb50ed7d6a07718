import { defineConfig } from 'vitest/config';
export default defineConfig({ root: '/work/wt-desk', test: { testTimeout: 180000, hookTimeout: 180000 } });
