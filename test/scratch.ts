import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';

/*
A folder for what the tests of a file write, removed when they end.
*/
const folder = mkdtempSync(path.join(tmpdir(), 'brief-test-'));
process.env.TMPDIR = folder;
process.once('exit', () => {
	rmSync(folder, {recursive: true, force: true});
});
