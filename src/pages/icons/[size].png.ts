import type { APIRoute, GetStaticPaths } from 'astro';
import { iconSizes, iconSvg } from '../../share-images/icon.ts';
import { respondPng } from '../../share-images/render-png.ts';

export const getStaticPaths = (() =>
	iconSizes.map((size) => ({ params: { size: String(size) }, props: { size } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number }> = ({ props: { size } }) => respondPng(iconSvg(size));
