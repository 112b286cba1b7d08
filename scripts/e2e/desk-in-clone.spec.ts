/** What leaves the desk, in a clone that is built once for all ways. */
import { describe } from 'vitest';
import { testGithub } from './desk-github.ts';
import { cloneUnderTest } from './desk-in-clone.ts';
import { testZip } from './desk-zip-built.ts';

const own = cloneUnderTest();

describe('the zip in a clone, built', () => {
	testZip(own);
});

describe('GitHub', () => {
	testGithub(own);
});
