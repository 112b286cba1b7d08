/** The file beside a source in which its sidecar lies: page.txt has page.yaml, page has page.yaml too. */
export function sidecarPath(source: string): string {
	return `${source.replace(/(?<=[^/\\])\.[^./\\]*$/u, '')}.yaml`;
}
