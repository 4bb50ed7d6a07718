import { buildSite } from '../build/build-site.ts';
import { run } from './run.ts';

const help = `Check, build and index the site into dist/.

  npm run build -- [--host NAME] [--folder PATH] [--compress] [--sign FILE] [--clean]

--host NAME    also write what a host needs: github, netlify, cloudflare, bucket, nginx,
               caddy, or folder for a copy that opens from the disk; several with commas between them, or all
--folder PATH  where nginx or Caddy has the files (/srv/www/claimline)
--compress     write each text compressed beside it, with Brotli and gzip
--sign FILE    sign the sums of the site with an Ed25519 private key, as PEM
--clean        use nothing that an earlier build has kept

The address of the site is SITE_URL, or address: in content/site.yaml.
`;

await run(
  help,
  {
    host: { type: 'string' },
    folder: { type: 'string' },
    compress: { type: 'boolean' },
    sign: { type: 'string' },
    clean: { type: 'boolean' },
  },
  async ({ root, host, folder, compress, sign, clean }) => {
    // The integrations read them from the environment, where they can be set as well.
    if (host !== undefined) process.env['SITE_HOSTS'] = host;
    if (folder !== undefined) process.env['SITE_FOLDER'] = folder;
    if (compress === true) process.env['SITE_COMPRESS'] = '1';
    if (sign !== undefined) process.env['SITE_SIGNING_KEY'] = sign;
    await buildSite({ root }, { clean });
  },
);
