import {Buffer} from 'node:buffer';
import {readFileSync} from 'node:fs';
import process from 'node:process';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';

export type Size = {readonly columns: number; readonly rows: number};
export const small: Size = {columns: 80, rows: 24};
export const large: Size = {columns: 200, rows: 50};

export const sleep = async (milliseconds: number): Promise<void> =>
	new Promise(resolve => {
		setTimeout(resolve, milliseconds);
	});

/**
A program in a pseudo-terminal whose screen can be read.
*/
export type Play = {
	readonly pid: number;
	/**
	When the program was started, in milliseconds of `performance.now()`.
	*/
	readonly startedAt: number;
	rows(): string[];
	press(keys: string): void;
	/**
	Bytes received so far.
	*/
	received(): number;
	/**
	When the last bytes arrived.
	*/
	lastAt(): number;
	/**
	Waits until a screen satisfies; tells when the bytes that made it arrived.
	*/
	until(
		isThere: (rows: readonly string[]) => boolean,
		limit?: number,
	): Promise<number>;
	/**
	Waits until nothing has arrived for so many milliseconds.
	*/
	quiet(milliseconds: number): Promise<void>;
	stop(): Promise<void>;
};

/**
Starts a program in a terminal that answers as xterm does.
*/
export function play(
	command: readonly string[],
	size: Size,
	environment: Readonly<Record<string, string>> = {},
): Play {
	const screen = new xterm.Terminal({
		cols: size.columns,
		rows: size.rows,
		allowProposedApi: true,
	});
	const [program = '', ...rest] = command;
	const startedAt = performance.now();
	const child = pty.spawn(program, rest, {
		cols: size.columns,
		rows: size.rows,
		env: {
			...process.env,
			TERM: 'xterm-256color',
			CI: 'false',
			LESS: '',
			...environment,
		},
	});
	let received = 0;
	let lastAt = startedAt;
	let isOver = false;
	let onScreen = (_at: number): void => undefined;
	child.onData(text => {
		const at = performance.now();
		received += Buffer.byteLength(text);
		lastAt = at;
		screen.write(text, () => {
			onScreen(at);
		});
	});
	screen.onData(text => {
		if (!isOver) {
			child.write(text);
		}
	});
	const exit = new Promise<void>(resolve => {
		child.onExit(() => {
			isOver = true;
			resolve();
		});
	});
	const rows = () => {
		const buffer = screen.buffer.active;
		return Array.from(
			{length: size.rows},
			(_, row) =>
				buffer.getLine(buffer.baseY + row)?.translateToString(true) ?? '',
		);
	};

	return {
		pid: child.pid,
		startedAt,
		rows,
		press(keys) {
			child.write(keys);
		},
		received: () => received,
		lastAt: () => lastAt,
		async until(isThere, limit = 20_000) {
			if (isThere(rows())) {
				return lastAt;
			}

			return new Promise((resolve, reject) => {
				const timer = setTimeout(() => {
					reject(new Error(`not seen:\n${rows().join('\n')}`));
				}, limit);
				onScreen = at => {
					if (!isThere(rows())) {
						return;
					}

					clearTimeout(timer);
					resolve(at);
				};
			});
		},
		async quiet(milliseconds) {
			const from = performance.now();
			while (performance.now() - Math.max(lastAt, from) < milliseconds) {
				await sleep(2);
			}
		},
		async stop() {
			if (!isOver) {
				child.kill('SIGKILL');
			}

			await exit;
			screen.dispose();
		},
	};
}

/**
A screen that is drawn to its last row, with words in between.
*/
export function isFull(rows: readonly string[]): boolean {
	const filled = rows.filter(row => row.trim() !== '').length;
	return rows.at(-1)?.trim() !== '' && filled > rows.length / 2;
}

/**
The processor time that a process has taken, in milliseconds, where the system tells (proc(5), in ticks of 10 ms).
*/
export function processorTime(pid: number): number {
	try {
		const status = readFileSync(`/proc/${pid}/stat`, 'latin1');
		const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
		return (Number(fields[11]) + Number(fields[12])) * 10;
	} catch {
		return NaN;
	}
}
