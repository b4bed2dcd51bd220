import {spawn} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

/**
The shipped file; it is built before the tests run.
*/
export const shipped = fileURLToPath(
	new URL('../../dist/cli.js', import.meta.url),
);

export type Spawned = {
	/**
	-1 for one that a signal ended.
	*/
	readonly code: number;
	readonly out: string;
	readonly error: string;
};

export type SpawnOptions = {
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
	/**
	Absent: standard input is `/dev/null`.
	*/
	readonly stdin?: string;
	/**
	Hang up after so many bytes have been read.
	*/
	readonly hangUpAfter?: number;
	/**
	Options of Node's own.
	*/
	readonly node?: readonly string[];
};

/**
Runs the shipped file in a process of its own, outside a terminal.
*/
export async function spawnCli(
	argv: readonly string[],
	{cwd, env = {}, stdin, hangUpAfter, node = []}: SpawnOptions = {},
): Promise<Spawned> {
	const child = spawn(process.execPath, [...node, shipped, ...argv], {
		cwd,
		env: {PATH: process.env.PATH, HOME: process.env.HOME, ...env},
		stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
	});
	child.stdin?.on('error', () => undefined);
	child.stdin?.end(stdin);
	let out = '';
	let error = '';
	child.stdout!.setEncoding('utf8').on('data', (piece: string) => {
		out += piece;
		if (hangUpAfter !== undefined && out.length >= hangUpAfter) {
			child.stdout!.destroy();
		}
	});
	child.stderr!.setEncoding('utf8').on('data', (piece: string) => {
		error += piece;
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', code => {
			resolve({code: code ?? -1, out, error});
		});
	});
}
