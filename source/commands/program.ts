import {main} from './main.js';
import {processIo} from './process-io.js';

/**
Runs the program in this process; resolves to the exit code.

@param argv - What follows the program's name.
@param content - The folder of the shipped briefs.
@param onStarted - See `Io`.
*/
export const program = async (
	argv: readonly string[],
	content: string,
	onStarted: () => void,
): Promise<number> => main(argv, processIo(content, onStarted));
