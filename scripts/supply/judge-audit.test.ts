import { expect, test } from 'vitest';
import { judgeAudit } from './judge-audit.ts';

const policy = {
	licences: {},
	packages: {},
	installScripts: {},
	advisories: { 'GHSA-aaaa-bbbb-cccc': 'only in a server' },
};

const audit = (severity: string, id = 'GHSA-dddd-eeee-ffff') =>
	JSON.stringify({
		auditReportVersion: 2,
		vulnerabilities: {
			thing: {
				via: [
					{
						source: 1,
						name: 'thing',
						title: 'Reads too much',
						url: `https://github.com/advisories/${id}`,
						severity,
						range: '<2',
					},
				],
			},
			user: { via: ['thing'] },
		},
	});

test('a grave vulnerability is a fault, said once however many packages have it', () => {
	expect(judgeAudit(audit('high'), policy)).toEqual({
		faults: ['thing <2: Reads too much (high, GHSA-dddd-eeee-ffff)'],
		notes: [],
	});
});

test('a slight one is told', () => {
	expect(judgeAudit(audit('low'), policy)).toEqual({
		faults: [],
		notes: ['thing <2: Reads too much (low, GHSA-dddd-eeee-ffff)'],
	});
});

test('one that does not concern the project is told with the reason', () => {
	expect(judgeAudit(audit('critical', 'GHSA-aaaa-bbbb-cccc'), policy)).toEqual({
		faults: [],
		notes: [
			'thing <2: Reads too much (critical, GHSA-aaaa-bbbb-cccc) – does not concern this project: only in a server',
		],
	});
});

test('none is found in silence', () => {
	expect(judgeAudit('{"auditReportVersion":2,"vulnerabilities":{}}', policy)).toEqual({ faults: [], notes: [] });
});

test.each([
	['{"message":"405 Method Not Allowed","statusCode":405}', '405 Method Not Allowed'],
	[
		'{"message":"request to https://registry.example failed, reason: ENOTFOUND"}',
		'request to https://registry.example failed, reason: ENOTFOUND',
	],
	['', 'no answer'],
	['<html>proxy</html>\n', '<html>proxy</html>'],
])('a registry that does not answer is no fault: %s', (output, why) => {
	expect(judgeAudit(output, policy)).toEqual({
		faults: [],
		notes: [`The registry says nothing about vulnerabilities (${why}): skipped.`],
	});
});
