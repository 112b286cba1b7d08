import type { ContentFiles } from '../../src/model/content-files.ts';
import { toMdx } from '../../src/pipeline/emit/to-mdx.ts';
import { convertSource, requirePipeline, type Pipeline } from '../../src/pipeline/index.ts';

/** A source to convert: its name, its bytes as received, its sidecar if it has one. */
export interface GivenSource {
	name: string;
	bytes: Uint8Array;
	sidecar: string | undefined;
}

/** Everything that a conversion gives, as one text: documents, MDX, messages with their places. */
export function convertGiven({ name, bytes, sidecar }: GivenSource, pipeline: Pipeline): string {
	const conversion = convertSource(bytes, name, pipeline, sidecar);
	const messages = [conversion.file, conversion.sidecar].map((file) => file?.messages.map(String) ?? []);
	const mdx = conversion.articles.map(toMdx);
	return JSON.stringify({ articles: conversion.articles, mdx, messages, slugs: [...conversion.slugs] }, null, '\t');
}

/** Where a page finds what it is to convert: addresses of the bytes, everything else in the listing itself. */
export interface Listing {
	content: [path: string, text: string][];
	sources: { name: string; address: string; sidecar: string | undefined }[];
}

/** What this module, bundled, does in a page: fetches the listing and the bytes it names, and converts them in order. */
export async function convertListed(address: string): Promise<string[]> {
	const listing = (await (await fetch(address)).json()) as Listing;
	const pipeline = requirePipeline(new Map(listing.content) satisfies ContentFiles);
	const results: string[] = [];
	for (const source of listing.sources) {
		const bytes = new Uint8Array(await (await fetch(source.address)).arrayBuffer());
		results.push(convertGiven({ ...source, bytes }, pipeline));
	}
	return results;
}
