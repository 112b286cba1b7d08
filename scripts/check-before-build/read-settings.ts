import type { VFile } from 'vfile';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type Site, SiteSchema } from '../../src/model/schemas/site.ts';

/** What stands in `src/site.yaml`, and where. */
export interface PlacedSettings {
	value: Site;
	/** The place of what stands at a path; of the nearest thing around it where nothing does. */
	placeAt: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** Reads the settings; undefined where their form is wrong, with a fatal message for each fault. */
export function readSettings(text: string, file: VFile): PlacedSettings | undefined {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const placeOf = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { line, column: col };
	};
	const placeAt = (path: readonly PropertyKey[]): { line: number; column: number } => {
		const node = path.length === 0 ? document.contents : document.getIn(path, true);
		if (isNode(node) && node.range) return placeOf(node.range[0]);
		return path.length === 0 ? placeOf(0) : placeAt(path.slice(0, -1));
	};
	const fail = (message: string, ruleId: string, place: { line: number; column: number }) => {
		file.message(message, { place, source: 'build', ruleId }).fatal = true;
	};
	for (const { pos, message } of document.errors)
		fail(`不是合格的 YAML：${message.split('\n')[0]}`, 'site-yaml', placeOf(pos[0]));
	if (document.errors.length > 0) return undefined;
	const parsed = SiteSchema.safeParse(document.toJS());
	for (const { path, message } of parsed.error?.issues ?? [])
		fail(`${path.join('.') || '全文'} 不合格式：${message}`, 'site-form', placeAt(path));
	return parsed.success ? { value: parsed.data, placeAt } : undefined;
}
