import {fstatSync} from 'node:fs';
import process from 'node:process';
import {isatty} from 'node:tty';
import type {Io} from './io.js';

/**
The world of this process.

@param content - The folder of the shipped briefs.
@param onStarted - See `Io`.
*/
export function processIo(content: string, onStarted: () => void): Io {
	return {
		// Asking for one opens it, which only a command that uses it needs.
		get stdin() {
			return process.stdin;
		},
		get stderr() {
			const {stderr} = process;
			if (!stderr.listeners('error').includes(ignore)) {
				stderr.on('error', ignore);
			}

			return stderr;
		},
		stdinKind: kindOfStdin(),
		stdout: process.stdout,
		env: process.env,
		cwd: process.cwd(),
		content,
		onStarted,
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
