import {checkCommandLine} from './flags.js';
import {exit, type Io} from './io.js';
import {createOutput} from './output.js';
import {complain, run} from './run.js';
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
		complain(io, split.message);
		return exit.usage;
	}

	if ('help' in split) {
		return say(io, split.help);
	}

	if (split.flags.version === true) {
		return say(io, `${version}\n`);
	}

	const checked = checkCommandLine(split.input, split.flags);
	if (checked.ok) {
		return run(checked.request, io);
	}

	complain(io, checked.message);
	return exit.usage;
}

async function splitOdd(
	argv: readonly string[],
): Promise<Split | {readonly help: string} | {readonly message: string}> {
	const {splitByMeow} = await import('./split-by-meow.js');
	return splitByMeow(argv);
}

async function say({stdout}: Io, text: string): Promise<number> {
	const output = createOutput(stdout);
	await output.write(text);
	await output.end();
	return exit.done;
}
