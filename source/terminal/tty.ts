import {openSync} from 'node:fs';
import process from 'node:process';
import {ReadStream} from 'node:tty';

/**
The terminal that keys come from: standard input, or the controlling terminal where standard input is a pipe that brought
the article. Nothing where there is none.
*/
export function openKeys(): ReadStream | undefined {
	if (process.stdin.isTTY) {
		return process.stdin;
	}

	try {
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		return undefined;
	}
}
