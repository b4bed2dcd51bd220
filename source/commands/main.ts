import {sanitiseLine} from '../text/sanitise.js';
import {checkCommandLine} from './flags.js';
import {exit, type Io} from './io.js';
import {splitPlain, type Split} from './split.js';
import {version} from './version.js';

/**
Runs the program on a command line.

@param argv - What follows the program's name.
@returns The exit code.
*/
export async function main(argv: readonly string[], io: Io): Promise<number> {
	const split = splitPlain(argv) ?? (await splitOdd(argv));
	if ('message' in split) {
		return complain(io, split.message);
	}

	if ('help' in split) {
		io.stdout.write(split.help);
		return exit.done;
	}

	if (split.flags.version === true) {
		io.stdout.write(`${version}\n`);
		return exit.done;
	}

	const checked = checkCommandLine(split.input, split.flags);
	if (!checked.ok) {
		return complain(io, checked.message);
	}

	const {run} = await import('./run.js');
	return run(checked.request, io);
}

async function splitOdd(
	argv: readonly string[],
): Promise<Split | {readonly help: string} | {readonly message: string}> {
	const {splitByMeow} = await import('./split-by-meow.js');
	return splitByMeow(argv);
}

function complain({stderr}: Io, message: string): number {
	stderr.write(`brief: ${sanitiseLine(message)}\n`);
	return exit.usage;
}
