import { describe, expect, test } from 'vitest';
import { HospitalSchema } from '../../model/schemas/hospital.ts';
import { recordFinder } from './record-finder.ts';

const record = (id: string, name: string, city: string, province: string, adcode: string) => ({
	id,
	...HospitalSchema.parse({ name, city, province, adcode }),
});

const find = recordFinder([
	record('jingzhou', '荆州市第一人民医院', '荆州市', '湖北省', '421000'),
	record('foshan', '佛山市第一人民医院', '佛山市', '广东省', '440600'),
]);
const ids = (text: string) => find(text).map(({ record: { id } }) => id);

describe('a name that needs its city', () => {
	test.each([
		['counts where the city is named', '荆州市近日通报，市第一人民医院获评先进。', ['jingzhou']],
		['counts for each city that is named', '荆州、佛山两地的市第一人民医院结对。', ['foshan', 'jingzhou']],
		['counts for nobody where no city is', '市第一人民医院获评先进。', []],
		['is the end of another name behind another place', '荆州市的患者来到佛山市第一人民医院。', ['foshan']],
		['is so behind the short name of a place', '荆州的患者来到宜昌市一医院、襄阳市第一人民医院。', []],
		['counts once it stands alone', '荆州的患者从宜昌市一医院转到市一医院。', ['jingzhou']],
		['counts behind its own city', '荆州市一医院的患者来自佛山。', ['jingzhou']],
		['counts behind the full name of its own city', '荆州市市一医院的患者来自佛山。', ['jingzhou']],
	])('%s', (_, text, expected) => {
		expect(ids(text).sort()).toEqual(expected);
	});
});
