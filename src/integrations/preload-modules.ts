import type { AstroIntegration } from 'astro';

/**
 * Puts a few lines in the place of Vite's helper for scripts that are fetched late. It was a third of what a page's
 * scripts weigh, most of it for styles that such scripts bring, of which there are none here. What a late script imports
 * is still asked for together with it.
 */
export function preloadModules(): AstroIntegration {
  const plugin = {
    name: 'claimline:preload-modules',
    enforce: 'pre' as const,
    load: (id: string) => (id === '\0vite/preload-helper.js' ? helper : undefined),
  };
  return {
    name: 'claimline:preload-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** Vite calls it with what fetches the script, and the paths of the script and of what it imports, from the base. */
const helper = `export const __vitePreload = (load, paths = []) => {
  for (const path of paths) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = import.meta.env.BASE_URL + path;
    document.head.append(link);
  }
  return load();
};`;
