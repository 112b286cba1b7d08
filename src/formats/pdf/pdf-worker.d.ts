/** The half of pdf.js that reads files; its package has no types for it. Loading it makes it known to the other half. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
	export const WorkerMessageHandler: unknown;
}
