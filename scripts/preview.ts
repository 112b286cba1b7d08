/** Serves `dist/` as GitHub Pages would, on port 4321 or the next free one: `npm run preview`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from './serve-site.ts';

const wantedPort = 4321;
const dist = join(import.meta.dirname, '..', 'dist');

if (existsSync(join(dist, 'index.html'))) {
	const { url } = await serveSite(dist, { base: process.env.BASE_PATH ?? '/', port: wantedPort });
	if (!url.includes(`:${wantedPort}/`)) console.log(`${wantedPort} 端口已被占用，改用下一个空闲的端口。`);
	console.log(`杏林报道：${url}（按 Ctrl-C 停止）`);
} else {
	console.error('dist/ 里还没有网站：请先运行 npm run build。');
	process.exitCode = 1;
}
