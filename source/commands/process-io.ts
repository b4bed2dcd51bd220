import {fstatSync} from 'node:fs';
import process from 'node:process';
import {isatty} from 'node:tty';
import type {Io} from './io.js';

/**
The world of this process.

@param content - The folder of the shipped briefs.
*/
export function processIo(content: string): Io {
	process.stderr.on('error', ignore);
	return {
		// Asking for it opens it, which only a command that reads it needs.
		get stdin() {
			return process.stdin;
		},
		stdinKind: kindOfStdin(),
		stdout: process.stdout,
		stderr: process.stderr,
		env: process.env,
		cwd: process.cwd(),
		content,
	};
}

/**
Nobody hears an error on standard error; the exit code still tells.
*/
function ignore(): undefined {
	return undefined;
}

/**
Only a pipe, a socket or a file can say an article: `/dev/null` cannot, nor can what is closed.
*/
function kindOfStdin(): Io['stdinKind'] {
	if (isatty(0)) {
		return 'terminal';
	}

	try {
		const stat = fstatSync(0);
		return stat.isFIFO() || stat.isFile()
			? 'pipe'
			: stat.isSocket()
				? 'socket'
				: 'none';
	} catch {
		return 'none';
	}
}
