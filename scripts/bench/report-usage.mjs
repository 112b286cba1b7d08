// Preloaded by `site.ts`: writes what a process used, when it ends, into the file that `XINGLIN_USAGE` names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, memoryMegabytes: Math.round(maxRSS / 1024) };
	writeFileSync(process.env.XINGLIN_USAGE, JSON.stringify(usage));
});
