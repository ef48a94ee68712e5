import './buildIfStale.ts';
import { firstLoadOf } from './firstLoadOf.ts';

// What a browser has to load before a page can show anything, and whether that of the wall is still little enough. Over the
// lines of a county a megabyte is some seconds.

const limitKb = 400;
const pages = {
  wall: 'src/pages/wall/WallPage.tsx',
  project: 'src/pages/project/ProjectPage.tsx',
  serviceRoom: 'src/pages/serviceRoom/ServiceRoomPage.tsx',
  owner: 'src/pages/owner/OwnerPage.tsx',
};

for (const [name, source] of Object.entries(pages)) {
  const words = ['shell', 'session', name].map((file) => `src/locale/zh-CN/${file}.json`);
  const files = firstLoadOf(['index.html', source, ...words]);
  const kb = files.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0) / 1_000;
  console.log(`${name.padEnd(12)} ${kb.toFixed(1).padStart(7)} kB gzip in ${files.length} files`);
  if (name !== 'wall') continue;
  for (const { file, gzipBytes } of files.slice(0, 8))
    console.log(`  ${(gzipBytes / 1_000).toFixed(1).padStart(7)} kB  ${file}`);
  if (kb > limitKb) {
    console.error(`The wall's first load is over its ${limitKb} kB. Load what it does not need at once with import().`);
    process.exitCode = 1;
  }
}
