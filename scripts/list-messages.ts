import stringWidth from 'string-width';
import type { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';

/** What `vfile-reporter` calls a message by its weight, and what editors read. */
const weights: Readonly<Record<string, string>> = { error: '错误', warning: '存疑', info: '说明' };

/** The name of the weight in a line: behind the place, coloured or not. */
const weightPattern =
	/^(?<before> *(?:\d+(?::\d+)?(?:-\d+(?::\d+)?)? +)?(?:\u001B\[\d+m)?)(?<weight>error|warning|info)\b/u;

/** The last line of a report: a count in English, behind an empty line. */
const countPattern = /\n\n(?:\u001B\[\d+m)?(?:[✖⚠]|\d+ messages \()[^\n]*$/u;

/**
 * Lists the messages of files, each with its place, weight, sentence, rule and stage, as `vfile-reporter` does, in Chinese and
 * without its count.
 */
export function listMessages(files: readonly VFile[]): string {
	return reporter([...files])
		.replace(countPattern, '')
		.split('\n')
		.map((line) =>
			line.replace(weightPattern, (...match) => {
				const { before, weight } = match.at(-1) as { before: string; weight: string };
				const word = weights[weight]!;
				return before + word + ' '.repeat(stringWidth(weight) - stringWidth(word));
			})
		)
		.join('\n');
}
