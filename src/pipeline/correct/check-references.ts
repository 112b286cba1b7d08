import type { IndicatorEntry } from '../../model/schemas/indicator.ts';
import type { ProgrammeEntry } from '../../model/schemas/programme.ts';
import type { Correction } from '../../model/schemas/sidecar.ts';
import type { Theme } from '../../model/schemas/theme.ts';
import { nearest, type Choice } from '../../model/yaml/nearest.ts';
import { listed } from '../../model/yaml/schema-fields.ts';
import { namesOf } from '../lexicon/hospital-abbreviations.ts';
import type { BrokenRecord } from '../lexicon/hospital-names.ts';
import type { HospitalRecord } from '../../model/schemas/hospital.ts';
import type { PlacedSidecar } from './read-sidecar.ts';

/** What the ids in a sidecar may stand for. */
export interface KnownIds {
	themes: readonly Theme[];
	indicators: readonly IndicatorEntry[];
	programmes: readonly ProgrammeEntry[];
	hospitals: readonly HospitalRecord[];
	/** Records that are wrong and were left out. */
	broken?: readonly BrokenRecord[];
}

type Path = readonly PropertyKey[];

/** Things with an id, under the name of their kind. */
interface Kind {
	name: string;
	where: string;
	choices: readonly Choice[];
}

function kindsOf({ themes, indicators, programmes, hospitals }: KnownIds) {
	return {
		theme: {
			name: '主题',
			where: 'content/themes.yaml',
			choices: themes.flatMap(({ leaves }) => leaves.map(({ slug, label }) => ({ value: slug, names: [label] }))),
		},
		indicator: {
			name: '指标',
			where: 'content/indicators.yaml',
			choices: indicators.map(({ id, label, synonyms }) => ({ value: id, names: [label, ...synonyms] })),
		},
		programme: {
			name: '项目',
			where: 'content/programmes.yaml',
			choices: programmes.map(({ id, label, variants }) => ({ value: id, names: [label, ...variants] })),
		},
		hospital: {
			name: '医院档案',
			where: 'content/hospitals/',
			choices: hospitals.map((record) => ({ value: record.id, names: namesOf(record) })),
		},
	} as const satisfies Readonly<Record<string, Kind>>;
}

/** What is wrong with an id; undefined where something has it. */
function idFault(id: string, { name, where, choices }: Kind): string | undefined {
	if (choices.some(({ value }) => value === id)) return undefined;
	const guess = nearest(id, choices);
	if (!guess) return `${name}里没有 ${id}；见 ${where}`;
	if (guess.isName) return `${name}里没有“${id}”这个编号：它是名称，编号是 ${guess.value}`;
	return `${name}里没有 ${id}；是不是 ${guess.value}？`;
}

/**
 * Tells of ids in a sidecar that no theme, indicator, programme or hospital has, at their place, with the id that was probably
 * meant; and of ids that stand where a name is to be.
 *
 * Gives back the sidecar without the corrections and settings that are wrong, so that nobody tells of them again.
 */
export function checkReferences(sidecar: PlacedSidecar, known: KnownIds): PlacedSidecar {
	const kinds = kindsOf(known);
	const say = (path: Path, reason: string | undefined, ruleId: string) => {
		if (reason === undefined) return;
		sidecar.file.message(reason, { place: sidecar.placeAt(path), source: 'correct', ruleId }).fatal = true;
	};
	const checkTheme = (slug: string, path: Path) => {
		const top = known.themes.find((theme) => theme.slug === slug || theme.label === slug);
		const leaves = top && listed(top.leaves.map((leaf) => leaf.slug));
		say(path, leaves ? `${slug} 是大类，要写它的细目：${leaves}` : idFault(slug, kinds.theme), 'theme');
	};
	/** An id that stands where a name is to be. */
	const checkName = (name: string | undefined, { choices }: Kind, field: string, path: Path) => {
		const choice = choices.find(({ value }) => value === name);
		if (choice) say(path, `${name} 是编号，写在 ${field}；name（名称）要写“${choice.names?.[0]}”这样的名称`, 'name');
	};
	const checkCorrection = (correction: Correction, path: Path) => {
		if (correction.do === 'theme') {
			for (const key of ['add', 'remove'] as const)
				for (const [index, slug] of correction[key].entries()) checkTheme(slug, [...path, key, index]);
			if (correction.add.length + correction.remove.length === 0)
				say(path, 'theme（改主题）要写 add（加上）或 remove（去掉），不写就什么也不改', 'theme');
			const [both] = correction.add.filter((slug) => correction.remove.includes(slug));
			if (both !== undefined) say([...path, 'remove'], `${both} 又加上又去掉，请删去一处`, 'theme');
		} else if (correction.do === 'indicator') {
			if (typeof correction.indicator === 'string')
				say([...path, 'indicator'], idFault(correction.indicator, kinds.indicator), 'indicator');
			checkName(correction.name, kinds.indicator, 'indicator（指标）', [...path, 'name']);
		} else if (correction.do === 'programme') {
			// A programme that is taken away may be one that the rules named themselves.
			if (correction.id !== undefined && !correction.off)
				say([...path, 'id'], idFault(correction.id, kinds.programme), 'programme');
			checkName(correction.name, kinds.programme, 'id（编号）', [...path, 'name']);
		}
	};
	const { messages } = sidecar.file;
	const corrections = sidecar.corrections.filter((correction, index) => {
		const before = messages.length;
		checkCorrection(correction, ['corrections', index]);
		return messages.length === before;
	});
	const articles = sidecar.articles.map((settings, index) => {
		const { hospital, ...rest } = settings;
		const broken = (known.broken ?? []).find(({ id }) => id === hospital);
		const fault = broken
			? `档案 ${broken.path} 有错，没有用上：请先改好它`
			: typeof hospital === 'string'
				? idFault(hospital, kinds.hospital)
				: undefined;
		say(['articles', index, 'hospital'], fault, 'hospital');
		return fault === undefined ? settings : rest;
	});
	return { ...sidecar, corrections, articles };
}
