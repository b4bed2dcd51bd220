import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import type {ExecutionContext} from 'ava';
import pty from '@lydell/node-pty';
import {makeScreen, readScreen} from './screen.js';

export const fixture = fileURLToPath(
	new URL('fixtures/reader.ts', import.meta.url),
);
export const root = path.join(path.dirname(fixture), '../../..');

export type PlayOptions = {
	readonly command?: readonly string[];
	readonly columns?: number;
	readonly rows?: number;
	readonly environment?: Record<string, string>;
	/**
	Whether the terminal answers what it is asked.
	*/
	readonly answers?: boolean;
};

export const runFixture = [process.execPath, '--import=tsx', fixture] as const;

/**
Runs a program in a pseudo-terminal and shows what it draws.
*/
export function play(
	t: ExecutionContext,
	{
		command = runFixture,
		columns = 40,
		rows = 8,
		environment = {},
		answers = true,
	}: PlayOptions = {},
) {
	let code: number | undefined;
	const screen = makeScreen(columns, rows);
	screen.options.convertEol = false;
	const [program = '', ...rest] = command;
	const child = pty.spawn(program, rest, {
		cols: columns,
		rows,
		cwd: root,
		env: {...process.env, TERM: 'xterm-256color', CI: 'false', ...environment},
	});
	t.teardown(() => {
		if (code === undefined) {
			child.kill('SIGKILL');
		}

		screen.dispose();
	});
	let bytes = '';
	child.onData(data => {
		bytes += data;
		screen.write(data);
	});
	if (answers) {
		screen.onData(data => {
			child.write(data);
		});
	}

	const exit = new Promise<number>(resolve => {
		child.onExit(({exitCode, signal}) => {
			code = signal === undefined || signal === 0 ? exitCode : 128 + signal;
			resolve(code);
		});
	});

	const waitFor = async (
		isThere: () => boolean,
		what: string,
	): Promise<void> => {
		const deadline = Date.now() + 10_000;
		while (!isThere()) {
			if (Date.now() > deadline) {
				throw new Error(
					`no ${what} in:\n${readScreen(screen).join('\n')}\n${JSON.stringify(bytes.slice(-400))}`,
				);
			}

			await new Promise(resolve => {
				setTimeout(resolve, 10);
			});
		}
	};

	return {
		child,
		screen,
		exit,
		press(keys: string) {
			child.write(keys);
		},
		bytes: () => bytes,
		code: () => code,
		rows: () => readScreen(screen),
		shows: async (text: string) =>
			waitFor(
				() => readScreen(screen).some(row => row.includes(text)),
				`"${text}"`,
			),
		hides: async (text: string) =>
			waitFor(
				() => !readScreen(screen).some(row => row.includes(text)),
				`end of "${text}"`,
			),
		says: async (text: string, from = 0) =>
			waitFor(
				() => bytes.slice(from).includes(text),
				`"${text}" in what was sent`,
			),
	};
}

/**
The modes that are on after everything that was sent, by their numbers.
*/
export function modesAfter(bytes: string): Map<string, boolean> {
	const state = new Map<string, boolean>();
	for (const {groups} of bytes.matchAll(
		/\u{1B}\[\?(?<mode>\d+)(?<state>[hl])/gu,
	)) {
		state.set(groups?.mode ?? '', groups?.state === 'h');
	}

	return state;
}

/**
In a shell: says the terminal's settings under a number, 1 before and 2 after.
*/
export const saySettings = (number: 1 | 2): string =>
	`echo "<${number}:$(stty -g)>"`;

/**
What was said of the settings before and after.
*/
export const settingsIn = (bytes: string): Array<string | undefined> =>
	[1, 2].map(
		number =>
			new RegExp(String.raw`<${number}:(?<all>[\da-f:]+)>`).exec(bytes)?.groups
				?.all,
	);

/**
Whether a process ends within so many milliseconds.
*/
export async function isGone(pid: number, patience = 5000): Promise<boolean> {
	const deadline = Date.now() + patience;
	while (Date.now() < deadline) {
		try {
			process.kill(pid, 0);
		} catch {
			return true;
		}

		await new Promise(resolve => {
			setTimeout(resolve, 10);
		});
	}

	return false;
}
