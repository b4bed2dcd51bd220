import {Buffer} from 'node:buffer';
import {PassThrough, Readable, Writable} from 'node:stream';
import {fileURLToPath} from 'node:url';
import type {Io} from '../../source/commands/io.js';
import {main} from '../../source/commands/main.js';

/**
How a command ended, and what it wrote.
*/
export type Ran = {
	readonly code: number;
	readonly out: string;
	readonly error: string;
};

export type World = {
	/**
	What comes from the pipe; without it there is none.
	*/
	readonly stdin?: string | Uint8Array;
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly content?: string;
};

/**
The top folder of the project.
*/
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
The text that was damaged as an extractor damages.
*/
export const damaged = fileURLToPath(
	new URL('../fixtures/damaged.txt', import.meta.url),
);

/**
Runs the program in this process, in a world of the test's.
*/
export const runMain = async (
	argv: readonly string[],
	io: Io,
): Promise<number> => main(argv, io);

/**
Runs the program in this process, its streams caught.
*/
export async function runCommand(
	argv: readonly string[],
	{stdin, cwd = root, env = {}, content = `${root}/content`}: World = {},
): Promise<Ran> {
	const out = new Catcher();
	const error = new Catcher();
	const io: Io = {
		stdin:
			stdin === undefined
				? new PassThrough()
				: Readable.from(stdin.length === 0 ? [] : [stdin]),
		stdinKind: stdin === undefined ? 'none' : 'pipe',
		stdout: out,
		stderr: error,
		env,
		cwd,
		content,
	};
	const code = await runMain(argv, io);
	return {code, out: out.text, error: error.text};
}

/**
The words of a text, as runs of letters, marks and digits, in order.
*/
export function wordsOf(text: string): string[] {
	return text.match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
}

class Catcher extends Writable {
	readonly #pieces: Uint8Array[] = [];

	get text(): string {
		return Buffer.concat(this.#pieces).toString();
	}

	override _write(
		piece: Uint8Array,
		_encoding: BufferEncoding,
		done: () => void,
	): void {
		this.#pieces.push(piece);
		done();
	}
}
