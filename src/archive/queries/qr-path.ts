import { encode } from 'uqr';

/** A QR code as one SVG path, a unit a module, without a border. */
export interface QrPath {
	size: number;
	path: string;
}

/** The QR code of an address, drawn in horizontal runs. */
export function qrPath(address: string): QrPath {
	const { data, size } = encode(address, { ecc: 'M', border: 0 });
	const runs = data.flatMap((row, y) => {
		const line = row.map((dark) => (dark ? '1' : '0')).join('');
		return [...line.matchAll(/1+/gu)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`);
	});
	return { size, path: runs.join('') };
}
