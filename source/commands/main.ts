import {fstatSync} from 'node:fs';
import process from 'node:process';
import {isatty} from 'node:tty';
import {sanitiseLine} from '../text/sanitise.js';
import {checkCommandLine} from './flags.js';
import {exit, type Io} from './io.js';
import {splitPlain} from './split.js';

/**
Runs the program on a command line.

@param argv - What follows the program's name.
@param content - The folder of the shipped briefs.
@returns The exit code.
*/
export async function main(
	argv: readonly string[],
	content: string,
): Promise<number> {
	const io: Io = {
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
	let split = splitPlain(argv);
	if (!split) {
		const {splitByMeow} = await import('./split-by-meow.js');
		const found = splitByMeow(argv);
		if ('message' in found) {
			return wrong(io, found.message);
		}

		if (found.flags.help === true) {
			io.stdout.write(found.help);
			return exit.done;
		}

		split = found;
	}

	if (split.flags.version === true) {
		const {version} = await import('./version.js');
		io.stdout.write(`${version}\n`);
		return exit.done;
	}

	const checked = checkCommandLine(split.input, split.flags);
	if (!checked.ok) {
		return wrong(io, checked.message);
	}

	const {run} = await import('./run.js');
	return run(checked.request, io);
}

function wrong({stderr}: Pick<Io, 'stderr'>, message: string): number {
	stderr.write(`brief: ${sanitiseLine(message)}\n`);
	return exit.usage;
}

/**
Only a pipe, a socket or a file can say an article: `/dev/null` cannot, nor can what is closed.
*/
function kindOfStdin(): Io['stdinKind'] {
	try {
		const stat = fstatSync(0);
		return stat.isFIFO() || stat.isSocket() || stat.isFile()
			? 'pipe'
			: isatty(0)
				? 'terminal'
				: 'none';
	} catch {
		return 'none';
	}
}
