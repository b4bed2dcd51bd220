#!/usr/bin/env node
import module from 'node:module';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {main} from './commands/main.js';
import {processIo} from './commands/process-io.js';

const oldest = 20;

if (Number(process.versions.node.split('.', 1)[0]) < oldest) {
	process.stderr.write(
		`brief: Node ${process.versions.node} is too old; it takes ${oldest} or newer\n`,
	);
	process.exitCode = 1;
} else {
	module.enableCompileCache?.();
	const content = fileURLToPath(new URL('../content', import.meta.url));
	try {
		process.exitCode = await main(process.argv.slice(2), processIo(content));
	} catch (error: unknown) {
		// Without the line of code that Node would show: in the bundle it is as long as a book.
		process.stderr.write(
			`brief: a fault in the program: ${error instanceof Error ? error.stack : String(error)}\n`,
		);
		process.exitCode = 1;
	}
}
