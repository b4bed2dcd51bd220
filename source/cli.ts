#!/usr/bin/env node
import module from 'node:module';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {main} from './commands/main.js';

const oldest = 20;

if (Number(process.versions.node.split('.', 1)[0]) < oldest) {
	process.stderr.write(
		`brief: Node ${process.versions.node} is too old; it takes ${oldest} or newer\n`,
	);
	process.exitCode = 1;
} else {
	module.enableCompileCache?.();
	process.exitCode = await main(
		process.argv.slice(2),
		fileURLToPath(new URL('../content', import.meta.url)),
	);
}
