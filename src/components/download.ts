/** Hands a file to the reader of the page. */
export function download(name: string, content: BlobPart, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers begin to read a while after the click.
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, 10_000);
}
