/** What leaves the desk, in a clone that is built once for all ways. */
import { testGithub } from './desk-github.ts';
import { cloneUnderTest } from './desk-in-clone.ts';
import { testZip } from './desk-zip-built.ts';
import { describeInFull } from './full-run.ts';

const own = cloneUnderTest();

describeInFull('the zip in a clone, built', () => {
	testZip(own);
});

describeInFull('GitHub', () => {
	testGithub(own);
});
